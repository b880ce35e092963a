/** Giving the user a file, without a permission: a link to bytes of our own page that is clicked once. */

/** A file before it is one. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Milliseconds the browser may take to begin reading the bytes. */
const KEPT_FOR = 60_000;

/** Saves where the browser puts downloads, or asks, as the user has set it. In UTF-8. */
export function saveFile(document: Document, { name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Plain JSON, without spaces: what is exported must come below the bound of what is imported. @param name without its ending */
export function jsonFile(name: string, content: unknown): TextFile {
  return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(content)}\n` };
}
