/**
 * Runs in every frame of recognised hosts, and works only in those inside another page: says how the focused field is
 * named, to the background alone. It asks nothing and shows nothing before a field has the focus, reads nothing of a frame
 * that is no portal's, and never looks at what a control holds.
 */
import { isField } from '../../src/page/controls';
import { isEditorFrame } from '../../src/page/editor';
import { deepActive, isElsewhere, onFocus } from '../../src/page/focus';
import { findPortal } from '../../src/portal/find-portal';
import { report } from '../browser/errors';
import { callBackground, isAlive } from '../messaging/calls';
import { bringReader } from './bring-reader';
import { type InsertWorld, TOUCHED } from './insert/shared';
import type { Reader } from './read/shared';

/** Milliseconds a field must keep the focus before it counts, as in the page around. */
const DWELL = 500;

if (window.top !== window) {
  const life = new AbortController();
  let touched: readonly Element[] = [];
  // Chromium takes the focus out of a frame of another host when it goes to ours.
  (globalThis as InsertWorld)[TOUCHED] = () => touched;
  let dwelling = 0;
  let told = false;

  const failed = (error: unknown) => {
    report(error, 'frame');
    if (!isAlive()) life.abort();
  };
  let reader: Reader | null = null;
  const tell = async (focused: Element) => {
    const url = location.href;
    const found = findPortal(url, await callBackground('enterPage', location.host));
    if (!found || found.place.titlesOnly) return;
    reader ??= await bringReader();
    if ((focused.getRootNode() as Document | ShadowRoot).activeElement !== focused) return;
    const field = reader.readFocused(document, url, found.portal, focused);
    if (!field) return leave();
    told = true;
    await callBackground('fieldInFrame', field);
  };
  const leave = () => {
    clearTimeout(dwelling);
    if (!told || !isAlive()) return;
    told = false;
    callBackground('fieldInFrame', null).catch(failed);
  };
  const dwell = (focused: Element) => {
    touched = [focused];
    reader?.see(focused);
    clearTimeout(dwelling);
    dwelling = window.setTimeout(() => tell(focused).catch(failed), DWELL);
  };
  const enter = (focused: Element) => {
    if (isField(focused) || isEditorFrame(focused)) dwell(focused);
    else if (!touched[0] || isElsewhere(focused, touched[0])) leave();
  };
  onFocus(document, life.signal, enter);
  // Of a frame in this one nothing else is heard; Firefox moves the focus only after this event.
  const enterFrame = () => {
    const inner = deepActive(document);
    if (inner?.localName === 'iframe') enter(inner);
  };
  window.addEventListener('blur', () => void setTimeout(enterFrame), { signal: life.signal });
  // Also the field that had the focus before we came.
  const active = deepActive(document);
  if (active && isField(active) && document.hasFocus()) dwell(active);
  window.addEventListener('pagehide', leave, { signal: life.signal });
}
