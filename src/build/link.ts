import type { Report } from './problem';

/** Parameters that follow people around, from public lists of tracking parameters; they say nothing of the page. */
const TRACKING =
  /^(utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|igshid|mc_\w+|mkt_tok|pk_\w+|piwik_\w+|matomo_\w+|mtm_\w+|_ga|_gl|_hsenc|_hsmi|at_(medium|campaign)|xtor|s_cid|trk)$/i;

/** Reports an address that is not https, holds credentials, cannot be read, or carries tracking parameters. */
export function checkLink(file: string, line: number, url: string, report: Report): void {
  const fault = linkFault(url);
  if (fault) report({ kind: 'link', file, line, what: `"${url}" ${fault[0]}`, write: fault[1] });
}

function linkFault(url: string): [what: string, write: string] | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return ['is not an address', 'a whole address that begins with https://'];
  }
  if (parsed.protocol !== 'https:') {
    const same = parsed.protocol === 'http:' ? `"https:${url.slice('http:'.length)}"` : 'an address that begins with https://';
    return ['is not https', `${same}, or leave the link out`];
  }
  if (parsed.username || parsed.password) return ['holds a user name', 'the address without what is before @'];
  const tracking = [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length === 0) return null;
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(decodeName(part)));
  const clean = `${url.split(/[?#]/)[0]}${kept.length > 0 ? `?${kept.join('&')}` : ''}${parsed.hash}`;
  return [`has a tracking parameter (${tracking.join(', ')})`, `"${clean}"`];
}

function decodeName(part: string): string {
  const name = part.split('=')[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
