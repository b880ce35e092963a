/** The reading of pages as the content script has it, under names that the zoo's pages can call. */
import { see } from '../../../src/page/first-seen';
import { deepActive } from '../../../src/page/focus';
import { readPage } from '../../../src/page/read-page';

const PORTAL = { id: 'convergence', places: [{ host: 'convergence.esante.gouv.fr' }], screens: [] };

/** Letters or digits of the shortest value that is looked for: shorter ones stand in any page. */
const SHORTEST = 5;

const readNow = () => ({ said: readPage(document, location.href, PORTAL, deepActive(document)), held: [...held(document)] });

Object.assign(globalThis, {
  /** What has the focus is seen and read at once, as when it comes there; `zooMet` keeps it. */
  zooMeet: () => {
    const active = deepActive(document);
    if (active) see(active);
    Object.assign(globalThis, { zooMet: active });
    return { ...readNow(), focused: (active?.cloneNode() as Element | undefined)?.outerHTML ?? '' };
  },
  zooRead: readNow,
});

/** What was typed or picked in the page, in open shadow roots too. */
function* held(root: ParentNode): Generator<string> {
  for (const one of root.querySelectorAll('*')) {
    if (one.shadowRoot) yield* held(one.shadowRoot);
    if (one.matches('input:not([type=checkbox],[type=radio],[type=hidden]),textarea')) {
      const { value } = one as HTMLInputElement;
      if (value.length >= SHORTEST) yield value;
    }
  }
}
