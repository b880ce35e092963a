/** The one element we add to a portal page: where it lives, and its closed shadow root. */
import { all, unclobbered } from '../../../src/page/unclobbered';
import { language } from '../../words/words';
import { DRAWN, type DrawnWorld } from './drawn';
import { el } from './elements';
import { HOST, HOST_MARK } from './host-mark';
import style from './in-page.css?inline';

/** Outside of one that is modal nothing can be pressed; one that is closed by any press outside would be by ours. */
const DIALOGS = 'dialog:modal, dialog[open][closedby=any]';

export class Host {
  readonly element: HTMLElement;
  /** Everything we draw; hidden as a whole, it leaves our element in place. */
  readonly all: HTMLElement;

  /** What is drawn, closed to the page. */
  readonly inside: ShadowRoot;
  private room = '';
  private isPrinting = false;
  /** Kept by the browser while the page stays as it is: asked at every move of the focus. */
  private readonly dialogs: HTMLCollectionOf<HTMLDialogElement>;

  constructor(private readonly document: Document) {
    this.dialogs = unclobbered(document, 'getElementsByTagName')('dialog');
    // What a script of ours from before an update left behind (Firefox keeps it, and it answers nobody).
    for (const old of all(document, `${HOST},repere-e-sante`)) old.remove();
    this.element = el(document, 'div', { [HOST_MARK]: '' });
    const root = this.element.attachShadow({ mode: 'closed' });
    // A constructed sheet: a page's content policy forbids <style> elements, even ours, in Firefox.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.all = el(document, 'div', { class: 'all' });
    root.append(this.all);
    this.inside = root;
    (globalThis as DrawnWorld)[DRAWN] = this;
    this.put();
  }

  /**
   * Puts our element at the end of `<html>`, outside the page's own tree, or in the dialog outside of which the page is
   * dead; alive and above everything. True when what it holds had to load anew.
   */
  put(): boolean {
    const { element, document, home } = this;
    let isNew = false;
    for (const name of ['inert', 'hidden', 'aria-hidden']) element.removeAttribute(name);
    element.setAttribute('lang', language());
    element.setAttribute('popover', 'manual');
    element.setAttribute(HOST_MARK, this.room);
    if (element.parentNode !== home) isNew = !moved(element, home);
    try {
      // What came into the top layer later stands above us.
      if (home !== document.documentElement) element.hidePopover();
      if (!element.matches(':popover-open')) element.showPopover();
    } catch {
      // Documents that are not HTML have no top layer for us: there, z-index does.
    }
    return isNew;
  }

  /** Whether the page is to stand beside us: what makes the room holds only then. */
  makeRoom(made: boolean): void {
    this.room = made ? 'room' : '';
    this.element.setAttribute(HOST_MARK, this.room);
  }

  /** Nothing of ours goes on paper. */
  print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
  }

  /** @param aside what is seen now is to be seen alone */
  stepAside(aside: boolean): void {
    this.all.hidden = aside || this.isPrinting;
  }

  /** False while a dialog of the page has come, or gone, and it has not followed. */
  get isHome(): boolean {
    const { home } = this;
    const at = this.element.isConnected ? this.element.parentElement : home;
    return at === home || !(home.matches(DIALOGS) || at?.localName === 'dialog');
  }

  private get home(): Element {
    const { activeElement, documentElement } = this.document;
    const open = [...this.dialogs].filter((dialog) => dialog.matches(DIALOGS));
    return activeElement?.closest(DIALOGS) ?? open.at(-1) ?? documentElement;
  }

  /** True while it is where and as `put` left it. */
  isIntact(): boolean {
    const { element } = this;
    return (
      element.parentNode === this.home &&
      element.getAttribute(HOST_MARK) === this.room &&
      !element.matches('[inert], [hidden], [aria-hidden]') &&
      element.getAttribute('popover') === 'manual' &&
      element.matches(':popover-open')
    );
  }

  /** True when a press on this part of us would reach us, at one point of five at least: what it is hidden or made dead by does not matter. */
  isReached(part: Element): boolean {
    const { left, top, width, height } = part.getBoundingClientRect();
    const hits = (x: number, y: number) => this.document.elementFromPoint(left + width * x, top + height * y) === this.element;
    return hits(0.5, 0.5) || [0.2, 0.8].some((x) => hits(x, 0.1) || hits(x, 0.9));
  }

  /** True when a user can see what we draw. */
  isVisible(): boolean {
    return this.element.isConnected && this.all.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  }
}

/** Moves it without what it holds noticing, where the browser can. */
function moved(element: Element, home: Element): boolean {
  try {
    (home as { moveBefore?(node: Node, before: null): void } & Element).moveBefore!(element, null);
    return true;
  } catch {
    home.append(element);
    return false;
  }
}
