/** The one element we add to a portal page: where it lives, and its closed shadow root. */
import { language } from '../../words/words';
import { el } from './elements';
import { HOST_TAG } from './host-tag';
import style from './in-page.css?inline';

export class Host {
  readonly element: HTMLElement;
  /** Everything we draw; hidden as a whole, it leaves our element in place. */
  readonly all: HTMLElement;

  constructor(private readonly document: Document) {
    this.element = el(document, HOST_TAG as 'div', {});
    const root = this.element.attachShadow({ mode: 'closed' });
    // A constructed sheet: a page's content policy forbids <style> elements, even ours, in Firefox.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.all = el(document, 'div', { class: 'all' });
    root.append(this.all);
    this.put();
  }

  /** Puts our element at the end of `<html>`, outside the page's own tree, alive and above everything in the page. */
  put(): void {
    const { element, document } = this;
    for (const name of ['inert', 'hidden', 'aria-hidden']) element.removeAttribute(name);
    element.setAttribute('lang', language());
    element.setAttribute('popover', 'manual');
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    try {
      if (!element.matches(':popover-open')) element.showPopover();
    } catch {
      // Documents that are not HTML have no top layer for us: there, z-index does.
    }
  }

  /** True while it is where and as `put` left it. */
  isIntact(): boolean {
    const { element, document } = this;
    return (
      element.parentNode === document.documentElement &&
      !element.matches('[inert], [hidden], [aria-hidden]') &&
      element.getAttribute('popover') === 'manual' &&
      element.matches(':popover-open')
    );
  }

  /** True when a user can see what we draw. */
  isVisible(): boolean {
    return this.element.isConnected && this.all.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  }
}
