/** Beside the launcher: why the sidebar is not in the page, and what works instead. */
import { callBackground } from '../../messaging/calls';
import { say, type WordKey } from '../../words/words';
import { el } from './elements';
import { onPress } from './guest';

/**
 * The frame did not answer, its process ended, another extension took it out, the page took our element out again and again,
 * the window is too small for it; or the extension is there no longer.
 */
export type Refusal = 'frame' | 'ended' | 'removed' | 'fight' | 'small' | 'gone';

const SAID: Readonly<Record<Refusal, readonly [title: WordKey, advice: WordKey]>> = {
  frame: ['inPageNotShown', 'inPageFrameBlocked'],
  ended: ['inPageEnded', 'inPageEndedAdvice'],
  removed: ['inPageNotShown', 'inPageRemoved'],
  fight: ['inPageNotShown', 'inPageTakenOut'],
  gone: ['inPageGone', 'inPageGoneAdvice'],
  small: ['inPageNoRoom', 'inPageNoRoomAdvice'],
};

/** A notice that opens the browser's own panel, or says where the popup is; `end` runs when there is nothing left to say. */
export function refusal(document: Document, why: Refusal, end: () => void): HTMLElement {
  const [title, text] = SAID[why];
  const advice = el(document, 'p', {}, say(text));
  const panel = el(document, 'button', { type: 'button', class: 'button' }, say('inPageOpenPanel'));
  const close = el(document, 'button', { type: 'button', class: 'button' }, say('inPageClose'));
  onPress(panel, async () => {
    const { opened } = await callBackground('openPanel').catch(() => ({ opened: false }));
    if (opened) return end();
    panel.remove();
    advice.textContent = say('inPageByIcon');
  });
  onPress(close, end);
  return el(
    document,
    'div',
    { class: 'notice', role: 'status' },
    el(document, 'p', {}, el(document, 'b', {}, say(title))),
    advice,
    el(document, 'div', { class: 'acts' }, ...(why === 'gone' ? [] : [panel]), close),
  );
}
