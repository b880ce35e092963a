/** The one element we add to a portal page, its closed shadow root, and how things are drawn in it. */
import style from './in-page.css?inline';
import { HOST_TAG } from './shared';

/** Appends our element at the end of `<html>`, outside the page's own tree, and returns it with its shadow root. */
export function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(HOST_TAG);
  host.lang = 'fr';
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet: a page's content policy forbids <style> elements, even ours, in Firefox.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return { host, root };
}

type Child = Node | string;

/** An HTML element with attributes and children; text is always text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Our logo: axes and a point. Decorative: the control around it has its own name. */
export function logo(document: Document): SVGElement {
  const svg = svgElement(document, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'logo' });
  svg.append(
    svgElement(document, 'rect', { width: '24', height: '24', rx: '6', class: 'logo-ground' }),
    svgElement(document, 'path', { d: 'M8 4.8V19.2M4.8 16H19.2', class: 'logo-axes' }),
    svgElement(document, 'circle', { cx: '14.3', cy: '9.3', r: '2.9', class: 'logo-dot' }),
  );
  return svg;
}

function svgElement(document: Document, tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
