/** The name that Chromium itself computes, and when ours is the same. */
import type { CDPSession } from 'playwright';

/** The name in the accessibility tree of what an expression gives, in the page's own world. */
export async function computedName(client: CDPSession, expression: string): Promise<string> {
  const { result } = await client.send('Runtime.evaluate', { expression });
  if (!result.objectId) return '';
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  return String(nodes[0]?.name?.value ?? '').trim();
}

/**
 * True when the browser's name is our label, or our label with what we read as hint: a hint inside a `label` is part of its
 * name for the browser. Where it has none, none in letters, or one that holds a value (`unusable`), a person decides.
 */
export function agree(
  computed: string,
  { label, hint }: { readonly label: string; readonly hint: string | null },
  called: string,
  unusable: boolean,
): boolean {
  if (!/\p{L}/u.test(computed) || unusable) return label === called;
  return bare(computed) === bare(label) || (hint !== null && bare(computed) === bare(`${label} ${hint}`));
}

/** Without marks, spaces and capitals. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*:’']+|\((?:obligatoire|optionnel|facultatif)\)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}
