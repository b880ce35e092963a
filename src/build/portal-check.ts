import type { Portal } from '../portal';
import { checkLink } from './link';
import type { Located } from './located';
import { nearest } from './nearest';
import type { Problem, Report } from './problem';
import { checkTypography } from './typography';

/** Id of the portal that recognises an address, or null; `findPortal` of `src/portal.ts` with all portals. */
export type Recognise = (url: string, portals: readonly Portal[]) => string | null;

/**
 * Reports what is wrong in the portals, their shape being right. Each example is a counter-example of every other
 * portal: it must be recognised as its own and no other.
 */
export function checkPortals(
  portals: readonly Portal[],
  located: Located,
  answers: ReadonlySet<string>,
  recognise: Recognise,
  report: Report,
): void {
  const { file } = located;
  const fault = (kind: Problem['kind'], path: readonly PropertyKey[], what: string, write: string) =>
    report({ kind, file, line: located.lineOf(path), what, write });
  const once = (ids: readonly string[], kind: string, path: (index: number) => PropertyKey[]) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) fault('id', path(index), `the ${kind} id "${id}" is already taken`, 'another id');
    }
  };
  const answer = (id: string, path: readonly PropertyKey[]) => {
    if (answers.has(id)) return;
    const near = nearest(id, [...answers]);
    fault('reference', path, `the answer "${id}" does not exist`, near ? `"${near}"` : 'the id of an answer of data/answers');
  };
  const shown = (text: string | undefined, path: readonly PropertyKey[]) =>
    checkTypography({ file, line: located.lineOf(path) }, text ?? '', report);
  const link = (url: string, path: readonly PropertyKey[]) => {
    if (!url.startsWith('mailto:')) checkLink(file, located.lineOf(path), url, report);
  };

  once(
    portals.map((portal) => portal.id),
    'portal',
    (index) => [index, 'id'],
  );
  for (const [p, portal] of portals.entries()) {
    shown(portal.about, [p, 'about']);
    once(
      portal.screens.map((screen) => screen.id),
      'screen',
      (index) => [p, 'screens', index, 'id'],
    );
    once(
      portal.alerts.map((alert) => alert.id),
      'alert',
      (index) => [p, 'alerts', index, 'id'],
    );
    for (const [index, id] of portal.pinned.entries()) answer(id, [p, 'pinned', index]);
    for (const [s, screen] of portal.screens.entries()) {
      shown(screen.name, [p, 'screens', s, 'name']);
      for (const [index, id] of (screen.pinned ?? []).entries()) answer(id, [p, 'screens', s, 'pinned', index]);
      if (!screen.paths?.length && !screen.words?.length) {
        fault('portal', [p, 'screens', s], `nothing tells the screen "${screen.id}" apart`, '"paths" or "words" for it');
      }
    }
    for (const [a, alert] of portal.alerts.entries()) {
      answer(alert.answer, [p, 'alerts', a, 'answer']);
      shown(alert.title, [p, 'alerts', a, 'title']);
      shown(alert.text, [p, 'alerts', a, 'text']);
      if (alert.link) link(alert.link.url, [p, 'alerts', a, 'link', 'url']);
    }
    for (const [c, contact] of portal.contacts.entries()) {
      link(contact.url, [p, 'contacts', c, 'url']);
      shown(contact.label, [p, 'contacts', c, 'label']);
      shown(contact.note, [p, 'contacts', c, 'note']);
    }
    for (const [index, example] of portal.examples.entries()) {
      link(example, [p, 'examples', index]);
      const found = recognise(example, portals);
      if (found === portal.id) continue;
      const what = `the example ${example} of "${portal.id}" is recognised as ${found === null ? 'no portal' : `"${found}"`}`;
      const write =
        found === null
          ? 'a place that holds it, or another example'
          : `a longer path for it in "${portal.id}", or "except" in "${found}"`;
      fault('portal', [p, 'examples', index], what, write);
    }
  }
}
