/** The tab at the edge of the page while the sidebar is closed, and the notice when the sidebar cannot be shown. */
import { callBackground } from '../calls';
import type { Note } from '../messages';
import { el, logo } from './host';
import { drawNote } from './note';

export class Launcher {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly badge: HTMLElement;
  private readonly detail: HTMLElement;
  private notice: HTMLElement | null = null;

  /** `open` runs on a click of a person, never by itself. */
  constructor(
    private readonly document: Document,
    open: () => void,
  ) {
    this.badge = el(document, 'span', { class: 'badge', hidden: '' });
    this.detail = el(document, 'small', {});
    const words = el(document, 'span', { class: 'words' }, 'Ouvrir Repère', this.detail);
    this.button = el(document, 'button', { type: 'button', class: 'launch' }, logo(document), this.badge, words);
    this.button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      this.endNotice();
      open();
    });
    this.element = el(document, 'div', { class: 'edge' }, this.button);
    this.showCount(0);
  }

  /** Suggestions waiting behind the tab; nine at most are counted. */
  showCount(count: number): void {
    const said =
      count === 0
        ? 'Aucune suggestion pour cette page'
        : `${Math.min(count, 9)}${count > 9 ? ' et plus' : ''} suggestion${count > 1 ? 's' : ''}`;
    this.badge.textContent = String(Math.min(count, 9));
    this.badge.hidden = count === 0;
    this.detail.textContent = said;
    this.button.classList.toggle('dim', count === 0);
    this.button.setAttribute('aria-label', `Ouvrir Repère : ${said}`);
  }

  focus(): void {
    this.button.focus({ preventScroll: true });
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

  /** The page does not let our frame live: says so and offers what works. */
  explainFailure(): void {
    if (this.notice) return;
    const { document } = this;
    const advice = el(
      document,
      'p',
      {},
      'Cette page bloque l’affichage des cadres. Les réponses restent accessibles hors de la page.',
    );
    const panel = el(document, 'button', { type: 'button', class: 'button' }, 'Ouvrir dans le navigateur');
    const close = el(document, 'button', { type: 'button', class: 'button' }, 'Fermer');
    panel.addEventListener('click', async (event) => {
      if (!event.isTrusted) return;
      const { opened } = await callBackground('openPanel').catch(() => ({ opened: false }));
      if (opened) return this.endNotice();
      panel.remove();
      advice.textContent =
        'Cliquez sur l’icône Repère, dans la barre d’outils du navigateur : la recherche s’y trouve en entier.';
    });
    close.addEventListener('click', () => this.endNotice());
    this.notice = el(
      document,
      'div',
      { class: 'notice', role: 'status' },
      el(document, 'p', {}, el(document, 'b', {}, 'La barre n’a pas pu s’afficher ici')),
      advice,
      el(document, 'div', { class: 'acts' }, panel, close),
    );
    this.element.prepend(this.notice);
  }

  private endNotice(): void {
    this.notice?.remove();
    this.notice = null;
  }
}
