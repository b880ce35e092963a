import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { mendText } from './mend-text';

/**
 * YAML or JSON with the typography of some values mended in place: nothing else moves, comments and quotes stay.
 * @param lines those at fault, from 1; a value is mended when it begins on one of them
 * @returns the text as given when it cannot be read
 */
export function mendValues(text: string, lines: ReadonlySet<number>): string {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return text;
  const edits: { readonly from: number; readonly to: number; readonly write: string }[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      if (!lines.has(text.slice(0, from).split('\n').length)) return;
      const mended = mendText(node.value);
      const write = mended === node.value ? null : written(node, mended);
      if (write !== null) edits.push({ from, to, write });
    },
  });
  return edits.reduceRight((all, { from, to, write }) => all.slice(0, from) + write + all.slice(to), text);
}

/** A value in the quotes it had; null in a form that cannot be written back on one line. */
function written(node: Scalar, value: string): string | null {
  if (value.includes('\n')) return null;
  if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (node.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return node.type === 'PLAIN' && isScalar(node) && !/: | #/.test(value) ? value : null;
}
