/** Beside the launcher: why the sidebar is not in the page, and what works instead. */
import { callBackground } from '../calls';
import { el } from './elements';

/** The frame did not answer, the page took our element out again and again, or the window is too small for it. */
export type Refusal = 'frame' | 'fight' | 'small';

const SAID: Readonly<Record<Refusal, readonly [title: string, advice: string]>> = {
  frame: [
    'La barre n’a pas pu s’afficher ici',
    'Cette page bloque l’affichage des cadres. Les réponses restent accessibles hors de la page.',
  ],
  fight: [
    'La barre n’a pas pu s’afficher ici',
    'Cette page retire ce qu’elle n’a pas dessiné. Les réponses restent accessibles hors de la page.',
  ],
  small: [
    'Pas assez de place dans cette fenêtre',
    'Agrandissez la fenêtre ou réduisez le zoom, ou lisez les réponses hors de la page.',
  ],
};
const BY_THE_ICON = 'Cliquez sur l’icône Repère, dans la barre d’outils du navigateur\u202f: la recherche s’y trouve en entier.';

/** A notice that opens the browser's own panel, or says where the popup is; `end` runs when there is nothing left to say. */
export function refusal(document: Document, why: Refusal, end: () => void): HTMLElement {
  const [title, text] = SAID[why];
  const advice = el(document, 'p', {}, text);
  const panel = el(document, 'button', { type: 'button', class: 'button' }, 'Ouvrir dans le navigateur');
  const close = el(document, 'button', { type: 'button', class: 'button' }, 'Fermer');
  panel.addEventListener('click', async (event) => {
    if (!event.isTrusted) return;
    const { opened } = await callBackground('openPanel').catch(() => ({ opened: false }));
    if (opened) return end();
    panel.remove();
    advice.textContent = BY_THE_ICON;
  });
  close.addEventListener('click', (event) => {
    if (event.isTrusted) end();
  });
  return el(
    document,
    'div',
    { class: 'notice', role: 'status' },
    el(document, 'p', {}, el(document, 'b', {}, title)),
    advice,
    el(document, 'div', { class: 'acts' }, panel, close),
  );
}
