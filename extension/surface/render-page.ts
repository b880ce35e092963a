/** Draws a page of ours once its words are there, and anew when the user chooses another language. */
import { type ComponentChild, render } from 'preact';
import { faultOf } from '../../src/stored/fault';
import { keepFaults, report } from '../browser/errors';
import { callBackground } from '../messaging/calls';
import { loadWords } from '../packaged/load-words';
import { watchSettings } from '../storage/settings';
import { language } from '../words/words';

/** @param node what the page shows; it is mounted again in another language */
export function renderLocalized(document: Document, node: ComponentChild): void {
  keepFaults((error, where) => void callBackground('noteFault', faultOf(error, where, Date.now())).catch(() => {}));
  const root = document.getElementById('root') as HTMLElement;
  let drawn: string | null = null;
  const draw = async () => {
    await loadWords();
    if (drawn === language()) return;
    drawn = language();
    document.documentElement.lang = drawn;
    render(null, root);
    render(node, root);
  };
  const failed = (error: unknown) => report(error, 'words');
  draw().catch(failed);
  watchSettings(() => void draw().catch(failed));
}
