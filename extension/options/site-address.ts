/** One host out of what a person types or pastes, as the browser wants it when access is asked for. */

/** Characters of the longest address looked at. */
const LONGEST = 2000;

export type SiteAddress =
  | { readonly pattern: string }
  | { readonly refused: 'empty' | 'notHttps' | 'notOneSite' | 'notAnAddress' };

/**
 * « tickets.example.fr » or « https://tickets.example.fr:8443/a?b » → `https://tickets.example.fr/*`. Patterns know no ports,
 * and never more than one host is asked for.
 */
export function siteAddress(typed: string): SiteAddress {
  const text = typed.trim();
  if (text === '') return { refused: 'empty' };
  if (text.includes('*')) return { refused: 'notOneSite' };
  if (text.length > LONGEST || /[\s\\]/.test(text)) return { refused: 'notAnAddress' };
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return { refused: 'notAnAddress' };
  if (url.protocol !== 'https:') return { refused: 'notHttps' };
  const { hostname } = url;
  if (url.username !== '' || url.password !== '' || !/^[a-z\d[]/.test(hostname)) return { refused: 'notAnAddress' };
  return { pattern: `https://${hostname}/*` };
}

/** The host of a pattern. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}
