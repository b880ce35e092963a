/** Inserting into one document: the editor is found, given the focus, watched, and written in. */
import { unclobbered } from '../../../src/page/unclobbered';
import type { PortalRules } from '../../../src/portal/portal';
import { callBackground } from '../../messaging/calls';
import type { Content, Found, Shown, Written } from '../../messaging/insert-outcome';
import { DRAWN, type DrawnWorld } from '../in-page/drawn';
import { kept } from '../kept';
import { READER, type ReaderWorld } from '../read/shared';
import { Aim, type AimState } from './aim';
import { AIMED, type AimedWorld } from './aimed';
import { putCaret } from './caret';
import { type Editor, findEditor, hasFocus, isLine, takeFocus, zoneOf } from './editor';
import { framePath, placeIn } from './frame-path';
import { undo } from './undo';
import { Watch } from './watch';

const world = globalThis as AimedWorld;

/** Milliseconds an editor that said it takes a paste has until something moves in it: some write when they next have time. */
const PATIENCE = 2000;

type Searched = Exclude<Editor, { is: 'readOnly' }> | Extract<Found, { at: 'nothing' }>;

/** One document's end of `insertReply`: `find`, and then `write` or `awaitPaste`. */
export class Insertion {
  #editor: HTMLElement | null = null;
  #isRich = false;
  #watch: Watch | null = null;
  /** Where it wrote last, until somebody types there. */
  #written: HTMLElement | null = null;
  readonly #touched: () => readonly Element[] | null;

  readonly #caret: () => Range | null;

  /** @param touched what a person brought the focus to, the last one first; null where nobody followed it @param caret where it was in the zone that had it last */
  constructor(touched: () => readonly Element[] | null, caret: () => Range | null) {
    this.#touched = touched;
    this.#caret = caret;
  }

  /**
   * Takes back what was written last, as the undo of the editor would; nothing once somebody typed there since. True when
   * the editor moved, or when the page said it undoes it itself.
   */
  takeBack(): boolean {
    const editor = this.#written;
    this.#written = null;
    if (!editor?.isConnected) return false;
    takeFocus(editor);
    return hasFocus(editor) && undo(editor);
  }

  #forget(editor: HTMLElement): void {
    if (this.#written === editor) this.#written = null;
  }

  /** True for the document at this place, as `framePath` says it. */
  isAt(path: readonly number[]): boolean {
    return framePath(window).join() === path.join();
  }

  /** What would be found, without touching it. */
  look(): Found {
    const found = this.#search(kept(world, AIMED)?.element);
    if (!('element' in found)) return found;
    return found.is === 'foreignFrame' ? frameOf(found.element) : { at: found.is };
  }

  /** Finds the editor, gives it the focus, with its own caret, and watches it from now on. */
  find(): Found {
    this.#watch?.end();
    const found = this.#take();
    if (!('element' in found)) return found;
    const { is, element } = found;
    if (is === 'foreignFrame') return frameOf(element);
    takeFocus(element);
    if (!hasFocus(element)) return { at: 'nothing', why: 'refused' };
    if (is === 'richEditor') putCaret(zoneOf(element), this.#caret());
    this.#editor = element;
    this.#isRich = is === 'richEditor';
    this.#watch = new Watch(zoneOf(element));
    this.#written = element;
    element.addEventListener('beforeinput', ({ isTrusted }) => isTrusted && this.#forget(element), { once: true });
    return { at: is };
  }

  /**
   * Shows what `find` would find, and gives it no focus. What was shown is what `find` takes from then on.
   * @param portal the one the page is of, to name the field
   */
  aim(portal: PortalRules): Shown {
    this.endAim();
    const found = this.#take();
    if (!('element' in found)) return found;
    const { is, element } = found;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const drawn = window === window.top ? kept(globalThis as DrawnWorld, DRAWN) : undefined;
    const ended = () => void callBackground('aimEnded').catch(() => {});
    world[AIMED] = { element, aim: drawn ? new Aim(drawn, element, ended) : null };
    if (is === 'foreignFrame') return frameOf(element);
    const name = kept(globalThis as ReaderWorld, READER)?.readFocused(document, location.href, portal, element)?.label ?? '';
    return { at: is === 'richEditor' ? is : 'control', name };
  }

  /** What a press would meet now. */
  aimState(): AimState {
    const aimed = kept(world, AIMED);
    return (aimed?.element.isConnected && aimed.aim?.state()) || 'gone';
  }

  /** @param keeps what was shown stays what is written into, once */
  endAim(keeps = false): void {
    kept(world, AIMED)?.aim?.end();
    if (!keeps) world[AIMED] = undefined;
  }

  /** What was shown to the user goes before all, and once. */
  #take(): Searched {
    const aimed = kept(world, AIMED)?.element;
    world[AIMED] = undefined;
    return this.#search(aimed);
  }

  /** What can be written into, or why nothing can. */
  #search(aimed: HTMLElement | undefined): Searched {
    const found = findEditor(document, aimed ? [aimed] : this.#touched());
    if (!found) return { at: 'nothing', why: 'noEditor' };
    if (found.is === 'readOnly') return { at: 'nothing', why: 'readOnly' };
    return isLine(found.element) ? { at: 'nothing', why: 'oneLine' } : found;
  }

  /** Writes as if it were typed, so that the page hears of it and the user can undo it. */
  write({ text, html }: Content): Written {
    const editor = this.#editor;
    if (!editor || !hasFocus(editor)) return this.#end('refused');
    if (this.#isRich && this.#does('insertHTML', html)) return this.#end('inserted');
    const limit = editor.localName === 'textarea' ? editor.getAttribute('maxlength') : null;
    if (limit === null) return this.#end(this.#does('insertText', text) ? 'inserted' : 'refused');
    return this.#end(this.#within(editor as HTMLTextAreaElement, limit, text));
  }

  /** The browser would cut what is too long in silence: it goes in whole or not at all. */
  #within(editor: HTMLTextAreaElement, limit: string, text: string): Written {
    if (editor.maxLength >= 0 && text.length > editor.maxLength) return 'tooLong';
    editor.removeAttribute('maxlength');
    const taken = this.#does('insertText', text);
    editor.setAttribute('maxlength', limit);
    // How much there is, not what: the browser's own word for it does not count what a command wrote.
    if (!taken || editor.textLength <= editor.maxLength) return taken ? 'inserted' : 'refused';
    this.#does('undo', '');
    return 'tooLong';
  }

  /** After a paste the page said it takes: inserted once the editor moved. */
  async awaitPaste(): Promise<Written> {
    return this.#end((await this.#watch?.next(PATIENCE)) ? 'inserted' : 'refused');
  }

  #does(command: string, given: string): boolean {
    const editor = this.#editor as HTMLElement;
    return (this.#watch as Watch).during(() => {
      try {
        unclobbered(editor.ownerDocument, 'execCommand')(command, false, given);
      } catch {
        // XHTML documents know no commands; there, undoing it is up to the page.
        if (!editor.isContentEditable) replaceSelection(editor as HTMLTextAreaElement, given);
      }
    });
  }

  #end(taken: Written): Written {
    this.#watch?.end();
    this.#watch = this.#editor = null;
    return taken;
  }
}

function frameOf(element: HTMLIFrameElement): Extract<Found, { at: 'frame' }> {
  const path = [...framePath(window), placeIn(window, element.contentWindow)];
  return { at: 'frame', path, address: element.src };
}

function replaceSelection(control: HTMLTextAreaElement, text: string): void {
  control.setRangeText(text);
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}
