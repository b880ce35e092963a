/**
 * Offers a paste to whatever has the focus, as rich editors expect it: as the event itself, then as the input it is about
 * to make, which those listen to that leave the event to the browser (Slate, Trix). Runs in the page's own world: in Firefox a page sees
 * no clipboard data of an event made in ours. Sent to the page as its source: it uses nothing from outside.
 * @returns true when the page said it takes the paste itself
 */
export function offerPaste(text: string, html: string): boolean {
  let active = document.activeElement;
  for (let inner = active; inner; inner = active?.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement ?? null) {
    active = inner;
  }
  const clipboardData = new DataTransfer();
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  // Firefox hands over the object without what was put into it before.
  paste.clipboardData?.setData('text/html', html);
  paste.clipboardData?.setData('text/plain', text);
  if (!active) return false;
  if (!active.dispatchEvent(paste)) return true;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/html', html);
  dataTransfer.setData('text/plain', text);
  const about = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true, composed: true };
  return !active.dispatchEvent(new InputEvent('beforeinput', about));

  function frameDocument(element: Element | null): Document | null | undefined {
    return (element as HTMLIFrameElement | null)?.contentDocument;
  }
}
