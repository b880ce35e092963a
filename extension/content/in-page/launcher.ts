/** The tab at the edge of the page while the sidebar is closed, and the notice when the sidebar cannot be shown. */

import type { Side } from '../../../src/stored/layout';
import { callBackground } from '../../messaging/calls';
import type { Note } from '../../messaging/page-words';
import { say, sayCount } from '../../words/words';
import { el, logo } from './elements';
import { onPress } from './guest';
import { drawNote } from './note';
import type { Box } from './placement';
import { type Refusal, refusal } from './refusal';

/** CSS pixels kept between the launcher and the focused control. */
const GAP = 8;
/** Suggestions counted; more do not fit the badge. */
const MOST = 9;

export class Launcher {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly badge: HTMLElement;
  private readonly detail: HTMLElement;
  private notice: HTMLElement | null = null;

  /** `open` runs on a click of a person, never by itself. `shortcut`: keys that do the same, empty when none do. */
  constructor(
    private readonly document: Document,
    open: () => void,
    shortcut = '',
  ) {
    this.badge = el(document, 'span', { class: 'badge', hidden: '' });
    this.detail = el(document, 'small', {});
    const words = el(document, 'span', { class: 'words', 'data-says': say('inPageOpen') }, this.detail);
    if (shortcut !== '') words.append(el(document, 'small', { 'data-says': shortcut }));
    this.button = el(document, 'button', { type: 'button', class: 'launch' }, logo(document), this.badge, words);
    onPress(this.button, () => {
      this.endNotice();
      open();
    });
    this.element = el(document, 'div', { class: 'edge right' }, this.button);
    this.showCount(0);
  }

  /** Suggestions waiting behind the tab. */
  showCount(count: number): void {
    const said = waiting(count);
    // Drawn by the style: no text that the page's search or a copy would meet.
    this.badge.dataset.says = String(Math.min(count, MOST));
    this.badge.hidden = count === 0;
    this.detail.dataset.says = said;
    this.button.classList.toggle('dim', count === 0);
    this.button.setAttribute('aria-label', say('inPageOpenWith', said));
  }

  focus(): void {
    this.button.focus({ preventScroll: true });
  }

  /** Stands at this side of the window, below or above the control that has the focus rather than over it. */
  stand(side: Side, focused: Box | null): void {
    this.element.className = `edge ${side}`;
    this.element.style.top = '';
    if (!focused) return;
    const { left, top, right, bottom, height } = this.button.getBoundingClientRect();
    if (focused.right < left || focused.left > right || focused.bottom < top || focused.top > bottom) return;
    const above = focused.top - GAP - height;
    this.element.style.top = `${above >= 0 ? above : focused.bottom + GAP}px`;
  }

  /** Says why the sidebar is not shown, once, and offers what works. */
  explain(why: Refusal): void {
    this.endNotice();
    this.notice = refusal(this.document, why, () => this.endNotice());
    this.element.prepend(this.notice);
  }

  /** Instead of the tab: nothing of ours answers any more. `end` runs when that was read. */
  expire(end: () => void): void {
    this.element.replaceChildren(refusal(this.document, 'gone', end));
  }

  /** Says something beside the tab, until a button of it is pressed or the sidebar opens. */
  say(note: Note, failed: (error: unknown) => void): void {
    this.endNotice();
    this.notice = drawNote(this.document, note, (changes) => {
      this.endNotice();
      if (changes.length > 0) callBackground('changeSettings', changes).catch(failed);
    });
    this.element.prepend(this.notice);
  }

  private endNotice(): void {
    if (this.notice?.matches(':focus-within')) this.focus();
    this.notice?.remove();
    this.notice = null;
  }
}

function waiting(count: number): string {
  if (count === 0) return say('inPageNone');
  return count > MOST ? say('inPageWaitingMore', MOST) : sayCount('inPageWaiting', count);
}
