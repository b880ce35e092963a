/** The reading of pages as the content script has it, under a name that the zoo's pages can call. */
import { see } from '../../../src/page/first-seen';
import { deepActive } from '../../../src/page/focus';
import { readPage } from '../../../src/page/read-page';

const PORTAL = { id: 'convergence', places: [{ host: 'convergence.esante.gouv.fr' }], screens: [] };

Object.assign(globalThis, {
  zooSee: () => {
    const active = deepActive(document);
    if (active) see(active);
  },
  zooRead: () => readPage(document, location.href, PORTAL, deepActive(document)),
  zooActive: () => deepActive(document),
});
