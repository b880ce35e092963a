/** The sidebar in a portal page: our page in a frame, beside the portal's own, with room made for it. */
import { callBackground } from '../calls';
import { CALM, SIDEBAR_WIDTH } from '../calm';
import type { Margin, Note } from '../messages';
import { runtime } from '../runtime';
import { createHost, el } from './host';
import { Launcher } from './launcher';

/** Milliseconds our page has to say it lives before we offer another way. */
const FRAME_TIMEOUT = 3000;
/** CSS pixels of window under which the sidebar comes from below. */
const SHEET_BELOW = 720;

type Place = 'push' | 'overlay' | 'sheet';

export class SidebarFrame {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly launcher: Launcher;
  private readonly life = new AbortController();
  private frame: HTMLIFrameElement | null = null;
  private pushed: Margin | null = null;
  private timeout = 0;

  /** `failed` hears what the background could not do; `reopened` that a person used the launcher. */
  constructor(
    private readonly document: Document,
    private readonly failed: (error: unknown) => void,
    reopened: () => void,
  ) {
    ({ host: this.host, root: this.root } = createHost(document));
    this.launcher = new Launcher(document, () => {
      reopened();
      this.open({ focus: true });
    });
    const { signal } = this.life;
    this.view.addEventListener('resize', () => this.place(), { signal });
    document.addEventListener('fullscreenchange', () => this.place(), { signal });
    document.addEventListener('focusin', () => this.keepFieldVisible(), { signal });
  }

  get isOpen(): boolean {
    return this.frame !== null;
  }

  private get view(): Window {
    return this.document.defaultView as Window;
  }

  showLauncher(): void {
    if (!this.isOpen) this.root.append(this.launcher.element);
  }

  showCount(count: number): void {
    this.launcher.showCount(count);
  }

  /** Says something beside the launcher. */
  say(note: Note): void {
    this.launcher.say(note, this.failed);
  }

  /** Shows the sidebar. Only `focus: true`, when a person asked, moves the focus into it. */
  open({ focus }: { focus: boolean }): void {
    if (!this.frame) {
      const address = `extension/sidebar/index.html?surface=frame${focus ? '&focus' : ''}`;
      this.frame = el(this.document, 'iframe', {
        src: runtime.getURL(address),
        title: 'Repère e-santé : réponses pour cette page',
        allow: 'clipboard-write',
        class: 'frame right',
      });
      this.timeout = this.view.setTimeout(() => this.giveUp(), FRAME_TIMEOUT);
      this.launcher.element.remove();
      this.root.append(this.frame);
      this.place();
    }
    if (focus) this.frame.focus({ preventScroll: true });
  }

  /** The frame answered. */
  ready(): void {
    this.view.clearTimeout(this.timeout);
  }

  /** Takes the sidebar out of the page; the launcher stays. */
  close(): void {
    this.view.clearTimeout(this.timeout);
    this.frame?.remove();
    this.frame = null;
    this.place();
    this.showLauncher();
  }

  /** Leaves the page as if we had never been there. */
  remove(): void {
    this.close();
    this.life.abort();
    this.host.remove();
  }

  private giveUp(): void {
    this.close();
    this.launcher.explainFailure();
  }

  private place(): void {
    this.host.hidden = this.document.fullscreenElement !== null;
    const { innerWidth } = this.view;
    const place: Place = innerWidth < SHEET_BELOW ? 'sheet' : innerWidth - SIDEBAR_WIDTH < CALM.pageWidth ? 'overlay' : 'push';
    if (this.frame) {
      this.frame.className = place === 'sheet' ? 'frame sheet' : 'frame right';
      this.frame.style.inlineSize = place === 'sheet' ? '' : `${SIDEBAR_WIDTH}px`;
    }
    this.push(this.frame && place === 'push' && !this.host.hidden ? { side: 'right', width: SIDEBAR_WIDTH } : null);
  }

  private push(margin: Margin | null): void {
    if (this.pushed?.width === margin?.width && this.pushed?.side === margin?.side) return;
    const remove = this.pushed ? [this.pushed] : [];
    this.pushed = margin;
    callBackground('pushPage', { remove, add: margin }).catch(this.failed);
  }

  /** WCAG 2.2, 2.4.11: over the page, the sidebar goes to the side the focused control is not on. */
  private keepFieldVisible(): void {
    const focused = this.document.activeElement;
    if (!this.frame || this.pushed || !focused || focused === this.host || focused === this.document.body) return;
    const box = focused.getBoundingClientRect();
    const ours = this.frame.getBoundingClientRect();
    if (box.right <= ours.left || box.left >= ours.right || box.bottom <= ours.top) return;
    if (this.frame.classList.contains('sheet')) {
      this.close();
      return;
    }
    const left = this.frame.classList.contains('right') && box.left >= ours.width;
    const right = this.frame.classList.contains('left') && box.right <= this.view.innerWidth - ours.width;
    if (left || right) this.frame.className = left ? 'frame left' : 'frame right';
    else this.close();
  }
}
