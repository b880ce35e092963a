/** How a copy reaches the clipboard. */

/**
 * Puts both kinds on the clipboard, the text alone when `html` is empty. Resolves to false when the browser refused every way.
 * Call it inside a click or a key press.
 */
export async function copyBoth(document: Document, text: string, html: string): Promise<boolean> {
  const kinds = { 'text/plain': text, ...(html !== '' && { 'text/html': html }) };
  try {
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await (document.defaultView as Window).navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(document, kinds); // a page's permissions policy may deny the API to frames
  }
}

function copyByEvent(document: Document, kinds: Readonly<Record<string, string>>): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(kinds)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  const focused = document.activeElement as HTMLElement | null;
  const area = document.body.appendChild(document.createElement('textarea'));
  area.className = 'sr';
  area.value = kinds['text/plain'] ?? ''; // without a selection some browsers say there is nothing to copy
  area.select();
  document.addEventListener('copy', fill, { capture: true });
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  area.remove();
  focused?.focus({ preventScroll: true });
  return accepted && copied;
}
