/**
 * Makes every getter that gives what a person filled in throw, in one JavaScript world: a document's and its frames', or a
 * content script's own. Setters stay. Refers to nothing outside itself, so its source can be put before a built script.
 * @param trip told the name of each getter that was touched
 */
export function forbidValues(document: Document, trip: (name: string) => void = () => {}): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const forbid = (target: object, names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(target, name, {
        configurable: true,
        get() {
          trip(name);
          throw new Error(`page reading touched ${name}`);
        },
        set: Object.getOwnPropertyDescriptor(target, name)?.set ?? (() => {}),
      });
    }
  };
  const control = ['value', 'defaultValue', 'checked', 'defaultChecked', 'files', 'valueAsNumber', 'valueAsDate'];
  forbid(view.HTMLInputElement.prototype, [...control, 'selectionStart', 'validationMessage']);
  forbid(view.HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart', 'validationMessage']);
  forbid(view.HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'options', 'validationMessage']);
  forbid(view.HTMLOptionElement.prototype, ['value', 'selected', 'text', 'label']);
  forbid(view.HTMLOutputElement.prototype, ['value']);
  forbid(view.HTMLElement.prototype, ['innerText', 'outerText']);
  forbid(view.Element.prototype, ['innerHTML', 'outerHTML']);
  forbid(view.Node.prototype, ['textContent']);
  forbid(view, ['FormData', 'getSelection']);
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument) forbidValues(frame.contentDocument, trip);
  }
}
