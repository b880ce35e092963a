import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../build/located';
import type { Report } from '../../build/problem';
import { matchPatterns } from '../../portal/match-patterns';
import type { Portal } from '../../portal/portal';
import { listAt } from './ranking-cases';

const FILE = 'tests/hosts.yaml';

/**
 * Reports hosts that the manifest asks access to and the list of hosts does not hold, and the other way round: what users
 * are asked for never widens unseen. Nothing where there is no list.
 */
export function checkHosts(root: string, portals: readonly Portal[], report: Report): void {
  if (!existsSync(join(root, FILE))) return;
  const located = readYaml(FILE, readFileSync(join(root, FILE), 'utf8'), 1, report);
  if (!located) return;
  const listed = listAt(located.value) as readonly string[];
  const asked = new Set(matchPatterns(portals).map((pattern) => /^https:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern));
  const fault = (line: number, what: string, write: string) => report({ kind: 'portal', file: FILE, line, what, write });
  for (const host of asked) {
    if (listed.includes(host)) continue;
    const next = listed.findIndex((other) => other > host);
    const [line, place] =
      next < 0 ? [located.lineOf([listed.length - 1]), 'at the end'] : [located.lineOf([next]), 'in this line'];
    fault(line, `access to ${host} is asked of users and not listed`, `"- ${host}" ${place}, if that is meant`);
  }
  for (const [at, host] of listed.entries()) {
    const line = located.lineOf([at]);
    if (!asked.has(host)) fault(line, `no portal asks for ${host}`, 'nothing: remove the line');
    else if (at > 0 && (listed[at - 1] as string) >= host)
      fault(line, `${host} is not in order`, 'the hosts in order, each once');
  }
}
