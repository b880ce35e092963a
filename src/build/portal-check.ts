import type { Facet } from '../answer/facets';
import { wordsOf } from '../portal/mentions';
import type { Portal } from '../portal/portal';
import { checkChosen } from './facets-check';
import { checkLink } from './link';
import { type Fault, faultOf, type Located } from './located';
import { nearest } from './nearest';
import type { Report } from './problem';
import { checkTypography } from './typography';

/** Id of the portal that recognises an address, or null: `findPortal` of `src/portal/portal.ts`. */
export type Recognise = (url: string) => string | null;

type Path = readonly PropertyKey[];

/** Fewest addresses that prove a portal is recognised. */
const LEAST_EXAMPLES = 3;

/**
 * Reports what is wrong in the portals. Each example is a counter-example of every other portal: it must be
 * recognised as its own and no other.
 * @param portals in the order of `located`.
 * @param answers ids of all answers.
 * @param facets the filters a portal may propose values of.
 */
export function checkPortals(
  portals: readonly Portal[],
  located: Located,
  answers: ReadonlySet<string>,
  facets: readonly Facet[],
  recognise: Recognise,
  report: Report,
): void {
  const fault = faultOf(located, report);
  checkOnce(portals, 'portal', [], fault);
  for (const [index, portal] of portals.entries()) {
    const at = [index];
    checkOnce(portal.screens, 'screen', [...at, 'screens'], fault);
    checkOnce(portal.alerts, 'alert', [...at, 'alerts'], fault);
    for (const [path, id] of answersNamed(portal, at)) {
      if (answers.has(id)) continue;
      const near = nearest(id, [...answers]);
      const write = near ? `"${near}"` : 'the id of an answer of data/answers';
      fault('reference', path, `the answer "${id}" does not exist`, write);
    }
    for (const [path, text] of textsShown(portal, at)) {
      checkTypography({ file: located.file, line: located.lineOf(path) }, text ?? '', report);
    }
    for (const [path, url] of links(portal, at)) {
      if (!url.startsWith('mailto:')) checkLink(located.file, located.lineOf(path), url, report);
    }
    checkConditions(portal, at, fault);
    checkChosen(portal.facets ?? {}, [...at, 'facets'], facets, fault);
    for (const [s, screen] of portal.screens.entries()) {
      checkChosen(screen.facets ?? {}, [...at, 'screens', s, 'facets'], facets, fault);
      if (screen.paths?.length || screen.words?.length) continue;
      fault('portal', [...at, 'screens', s], `nothing tells the screen "${screen.id}" apart`, '"paths" or "words" for it');
    }
    const distinct = new Set(portal.examples).size;
    if (distinct < LEAST_EXAMPLES) {
      const what = `"${portal.id}" has ${distinct} distinct example${distinct > 1 ? 's' : ''}`;
      fault(
        'portal',
        [...at, 'examples'],
        what,
        `at least ${LEAST_EXAMPLES} https addresses of its pages, with and without a path`,
      );
    }
    for (const [e, example] of portal.examples.entries()) {
      const found = recognise(example);
      if (found === portal.id) continue;
      const what = `the example ${example} of "${portal.id}" is recognised as ${found === null ? 'no portal' : `"${found}"`}`;
      const other = `a longer path for it in "${portal.id}", or "except" in "${found}"`;
      fault('portal', [...at, 'examples', e], what, found === null ? 'a place that holds it, or another example' : other);
    }
  }
}

function checkOnce(items: readonly { readonly id: string }[], kind: string, at: Path, fault: Fault): void {
  for (const [index, item] of items.entries()) {
    if (items.findIndex((one) => one.id === item.id) === index) continue;
    fault('id', [...at, index, 'id'], `the ${kind} id "${item.id}" is already taken`, 'another id');
  }
}

/** A condition on a screen that does not exist, or on a word that has no letter, never holds. */
function checkConditions({ id, alerts, screens }: Portal, at: Path, fault: Fault): void {
  const known = screens.map((screen) => screen.id);
  for (const [a, { when = [] }] of alerts.entries()) {
    for (const [w, { screens: asked = [], anyWord = [], allWords = [] }] of when.entries()) {
      const path = [...at, 'alerts', a, 'when', w];
      for (const [s, screen] of asked.entries()) {
        if (known.includes(screen)) continue;
        const near = nearest(screen, known);
        const write = near ? `"${near}"` : `one of: ${known.join(', ')}`;
        fault('reference', [...path, 'screens', s], `"${id}" has no screen "${screen}"`, write);
      }
      for (const [key, words] of Object.entries({ anyWord, allWords })) {
        for (const [i, word] of words.entries()) {
          if (wordsOf(word).length > 0) continue;
          fault('portal', [...path, key, i], `"${word}" holds no word`, 'letters or digits a page may show');
        }
      }
    }
  }
}

function answersNamed({ pinned, screens, alerts }: Portal, at: Path): [Path, string][] {
  return [
    ...pinned.map((id, index): [Path, string] => [[...at, 'pinned', index], id]),
    ...screens.flatMap((screen, s) =>
      (screen.pinned ?? []).map((id, index): [Path, string] => [[...at, 'screens', s, 'pinned', index], id]),
    ),
    ...alerts.map((alert, index): [Path, string] => [[...at, 'alerts', index, 'answer'], alert.answer]),
  ];
}

function textsShown({ name, about, screens, alerts, contacts }: Portal, at: Path): [Path, string | undefined][] {
  return [
    [[...at, 'name'], name],
    [[...at, 'about'], about],
    ...screens.map((screen, s): [Path, string] => [[...at, 'screens', s, 'name'], screen.name]),
    ...alerts.flatMap((alert, a): [Path, string | undefined][] => [
      [[...at, 'alerts', a, 'title'], alert.title],
      [[...at, 'alerts', a, 'text'], alert.text],
      [[...at, 'alerts', a, 'link', 'label'], alert.link?.label],
    ]),
    ...contacts.flatMap((contact, c): [Path, string | undefined][] => [
      [[...at, 'contacts', c, 'label'], contact.label],
      [[...at, 'contacts', c, 'note'], contact.note],
    ]),
  ];
}

function links({ alerts, contacts, faq, examples }: Portal, at: Path): [Path, string][] {
  return [
    ...alerts.flatMap(({ link }, a): [Path, string][] => (link ? [[[...at, 'alerts', a, 'link', 'url'], link.url]] : [])),
    ...contacts.map((contact, c): [Path, string] => [[...at, 'contacts', c, 'url'], contact.url]),
    ...(faq === undefined ? [] : [[[...at, 'faq'], faq] as [Path, string]]),
    ...examples.map((example, e): [Path, string] => [[...at, 'examples', e], example]),
  ];
}
