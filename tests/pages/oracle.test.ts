/** Our label beside the name that Chromium computes for each field of the corpus: the same, or declared with a reason. */
import { afterAll, expect, test } from 'vitest';
import portals from '../../data/portals.json';
import { readPage } from '../../src/page/read-page';
import { findPortal } from '../../src/portal/find-portal';
import { type Portal, type PortalRules, portalRules } from '../../src/portal/portal';
import { agree } from '../zoo/oracle';
import { computedNames } from './computed-names';
import { CORPUS, closePages, marked, openPage } from './corpus';

/** What the browser writes on a file button that nothing names. */
const UNNAMED_FILE = 'Choose File';

const RULES: readonly PortalRules[] = portalRules(portals as readonly Portal[]);

afterAll(closePages);

test('fields are called as the browser calls them, or as declared: worse and better are faults', async () => {
  let [of, alike, declared] = [0, 0, 0];
  const changed: string[] = [];
  for (const { file, url, fields = {} } of CORPUS) {
    const document = await openPage(file);
    const portal = findPortal(url, RULES)?.portal as PortalRules;
    const names = await computedNames();
    for (const [name, { label: called, unread, differs }] of Object.entries(fields)) {
      if (unread) continue;
      const { label = '', hint = null } = readPage(document, url, portal, marked(document, name))?.field ?? {};
      const computed = names.get(name) ?? '';
      const unusable = computed.includes('SECRET') || computed === UNNAMED_FILE;
      const agrees = agree(computed, { label, hint }, called ?? '', unusable);
      of++;
      if (agrees) alike++;
      else if (differs) declared++;
      if (agrees === (differs !== undefined))
        changed.push(`${file} ${name}: « ${label} », the browser « ${computed} », declared ${differs ?? 'alike'}`);
    }
    closePages();
  }
  console.info(`Page corpus: as the browser names them ${alike}/${of}, otherwise and declared so ${declared}`);
  expect(changed).toEqual([]);
  expect(alike / of).toBeGreaterThanOrEqual(0.98);
}, 120_000);
