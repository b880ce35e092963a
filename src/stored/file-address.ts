/** The one address a file of own answers is asked for at: nothing in it but where it lies. */

/** Characters of the longest taken. */
const LONGEST = 500;

export type FileAddress = { readonly address: string } | { readonly refused: 'empty' | 'notHttps' | 'more' | 'notAnAddress' };

/**
 * « intranet.hopital.example/r.json » → `https://intranet.hopital.example/r.json`. `more`: a user name, a query or a fragment,
 * by which somebody could be told from others.
 */
export function fileAddress(typed: string): FileAddress {
  const text = typed.trim();
  if (text === '') return { refused: 'empty' };
  if (text.length > LONGEST || /[\s\\]/.test(text)) return { refused: 'notAnAddress' };
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return { refused: 'notAnAddress' };
  if (url.protocol !== 'https:') return { refused: 'notHttps' };
  if (/[?#]/.test(text) || /^[^/]*\/\/[^/]*@/.test(text) || url.username !== '') return { refused: 'more' };
  return /^[a-z\d[]/.test(url.hostname) ? { address: url.href } : { refused: 'notAnAddress' };
}
