/** Elements made without markup in text: a page's text never becomes markup of ours. */

type Child = Node | string;

/** An HTML element with attributes and children; text is always text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[K];
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
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
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  return element;
}
