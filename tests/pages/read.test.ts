import { afterEach, describe, expect, test } from 'vitest';
import portals from '../../data/portals.json';
import type { PageContext } from '../../src/page/context';
import { readPage } from '../../src/page/read-page';
import { findPortal } from '../../src/portal/find-portal';
import { type Portal, type PortalRules, portalRules } from '../../src/portal/portal';
import { CORPUS, closePages, FILES, marked, openPage, sourceOf } from './corpus';
import { forbidValues } from './forbid-values';

// What the content script carries, not the whole data: recognition must do with it.
const RULES: readonly PortalRules[] = portalRules(portals as readonly Portal[]);

afterEach(closePages);

test('every rebuilt page is declared, says that it is rebuilt, and covers every portal and screen kind', () => {
  expect(CORPUS.map((page) => page.file).sort()).toEqual([...FILES].sort());
  for (const file of FILES) expect(sourceOf(file), file).toMatch(/^<!doctype html>\n<!-- rebuilt from /);
  expect([...new Set(CORPUS.map((page) => page.portal))]).toEqual(portals.map((portal) => portal.id));
});

test('every control of the corpus holds a secret of its own', () => {
  const all = FILES.flatMap((file) => sourceOf(file).match(/SECRET-\w+-\w+/g) ?? []);
  expect(new Set(all).size).toBe(all.length);
  for (const file of FILES) {
    for (const control of new DOMParser()
      .parseFromString(sourceOf(file).replaceAll('<template', '<div').replaceAll('</template', '</div'), 'text/html')
      .querySelectorAll('input:not([type=file]), textarea, select')) {
      expect(control.outerHTML, file).toContain('SECRET-');
    }
  }
});

test('each page stands at an address of its own: the installed extension meets them all', () => {
  const addresses = CORPUS.map(({ url }) => url.split('#')[0]);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

describe.each(CORPUS)('$file', ({ file, url, portal, screen, fields = {} }) => {
  test('portal, screen and labels', async () => {
    const document = await openPage(file);
    forbidValues(document);
    const found = findPortal(url, RULES);
    expect(found?.portal.id).toBe(portal);
    const page = readPage(document, url, found?.portal as PortalRules, null) as PageContext;
    expect({ screen: page.screen, title: page.title }).toMatchObject({ screen });
    expect(page.title).not.toBe('');
    expect(JSON.stringify(page)).not.toContain('SECRET');
    for (const [name, expected] of Object.entries(fields)) {
      const control = marked(document, name);
      expect(control, `data-case="${name}"`).not.toBeNull();
      const read = readPage(document, url, found?.portal as PortalRules, control) as PageContext;
      expect(JSON.stringify(read)).not.toContain('SECRET');
      if (expected.unread) {
        expect(read.field).toBeNull();
        continue;
      }
      const { label, legend, hint, heading } = expected;
      const asked = Object.fromEntries(Object.entries({ label, legend, hint, heading }).filter(([, text]) => text !== undefined));
      expect(read.field, `field ${name}`).toMatchObject(asked);
      // The page's part must not move with the focus.
      expect({ ...read, field: null }).toEqual({ ...page, field: null });
    }
  });
});
