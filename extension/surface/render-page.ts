/** Draws a page of ours once its words are there, and anew when the user chooses another language. */
import { type ComponentChild, render } from 'preact';
import { faultOf } from '../../src/stored/fault';
import { keepFaults, report } from '../browser/errors';
import { callBackground } from '../messaging/calls';
import { loadWords } from '../packaged/load-words';
import type { SettingsState } from '../ui/desk/settings-state';
import { language } from '../words/words';

/** @param node what the page shows; it is mounted again in another language */
export function renderLocalized(document: Document, settings: SettingsState, node: ComponentChild): void {
  keepFaults((error, where) => void callBackground('noteFault', faultOf(error, where, Date.now())).catch(() => {}));
  const root = document.getElementById('root') as HTMLElement;
  let drawn: string | null = null;
  const draw = async () => {
    const { settings: chosen } = settings.shown;
    if (!chosen) return;
    await loadWords(chosen.language);
    if (drawn === language()) return;
    drawn = language();
    document.documentElement.lang = drawn;
    render(null, root);
    root.replaceChildren(); // the shape that stood there before we ran
    render(node, root);
  };
  const failed = (error: unknown) => report(error, 'words');
  const drawNow = () => void draw().catch(failed);
  settings.listen(drawNow);
  drawNow(); // they may have been read before
}
