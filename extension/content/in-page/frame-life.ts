/** Whether what is in our frame still runs: its process may end without a word, and leave a grey box. */
import { runtime } from '../../browser/runtime';

/**
 * Our page connects as soon as it knows its tab. Until `signal` aborts.
 * @param here runs when it did @param gone runs when the last one is disconnected: taken out, loaded anew, or dead
 */
export function followFrame(signal: AbortSignal, here: () => void, gone: () => void): void {
  const lives = new Set<chrome.runtime.Port>();
  const connected = (life: chrome.runtime.Port) => {
    lives.add(life);
    life.onDisconnect.addListener(() => {
      lives.delete(life);
      if (lives.size === 0 && !signal.aborted) gone();
    });
    here();
  };
  runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(connected));
}
