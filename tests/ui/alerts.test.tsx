import { fireEvent, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageContext } from '../../src/page/context';
import type { Reason } from '../../src/search/suggestion';
import type { Hidden } from '../../src/stored/hidden';
import { appears } from './gallery/appears';
import { INTEROP, onField, PAGE, sampleKnowledge, sampleSuggest } from './gallery/sample';
import { outside, small } from './layout';
import { openSidebar, rowsOf } from './mounted';

const FIELD = onField('Numéro NIL');
const FIRST = 'nil-avant-candidature';
const at = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.unreachable(selector);
const press = (selector: string) => fireEvent.click(at(selector));
const gone = (selector: string) => waitFor(() => expect(document.querySelector(selector)).toBeNull());
const focused = () => document.activeElement as HTMLElement;
const HIDDEN = { notRelevant: [{ portal: 'convergence', screen: 'eligibilite', answer: FIRST }] };

async function soundSidebar(): Promise<void> {
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(small(document.body, 24)).toEqual([]);
  expect(outside(document.body)).toEqual([]);
}

/** A sidebar whose search does without what it is told to, as the real one. */
function withKnowledge(given: { page: PageContext; hidden?: Partial<Hidden> }) {
  const heard = (reasons: readonly Reason[], kinds: readonly string[]) => reasons.filter(({ kind }) => !kinds.includes(kind));
  const knowledge = sampleKnowledge({
    suggest(ask) {
      const found = sampleSuggest(ask);
      const { answers = [], kinds = [] } = ask.without ?? {};
      const left = (rows: typeof found.field) =>
        rows
          .filter(({ id }) => !answers.includes(id))
          .map((row) => ({ ...row, reasons: heard(row.reasons, kinds) }))
          .filter(({ reasons }) => reasons.length > 0);
      return { ...found, field: left(found.field), page: left(found.page) };
    },
  });
  return openSidebar({ ...given, open: async () => knowledge });
}

describe('alert', () => {
  test('reduced to one line, kept for the portal, and back', async () => {
    const { asked } = await openSidebar({ page: INTEROP });
    const toggle = at('[data-alert] [aria-expanded]');
    toggle.focus();
    press('[data-alert] [aria-expanded="true"]');
    await appears('[data-alert] [aria-expanded="false"]');
    expect(focused(), 'the same button keeps the focus').toBe(toggle);
    expect(asked).toContain('set {"key":"reducedAlerts","portal":"interop","add":"preuves"}');
    expect(at('[data-alert]').textContent).toContain('Ces preuves ne comptent pas');
    await soundSidebar();
    press('[data-alert] [aria-expanded="false"]');
    await appears('[data-alert] [aria-expanded="true"]');
    expect(asked).toContain('set {"key":"reducedAlerts","portal":"interop","remove":"preuves"}');
  });

  test('opens reduced where it was', async () => {
    await openSidebar({ page: INTEROP, hidden: { reducedAlerts: { interop: ['preuves'] } } });
    expect(at('[data-alert] [aria-expanded]').ariaExpanded).toBe('false');
  });
});

describe('« Pas pertinent ici »', () => {
  test('leaves one line in its place, and comes back', async () => {
    const { asked } = await withKnowledge({ page: FIELD });
    const below = at('[data-region="page"]').offsetTop;
    press(`[data-answer="${FIRST}"] [data-action="hide"]`);
    await appears(`[data-hidden="${FIRST}"]`);
    expect(at(`[data-hidden="${FIRST}"]`).offsetHeight).toBe(40);
    expect(at('[data-region="page"]').offsetTop, 'nothing jumps').toBe(below);
    expect(at(`[data-hidden="${FIRST}"]`).innerText).toMatch(/ici · Annuler · Ignorer ce signal$/);
    expect(focused().dataset.action).toBe('unhide');
    expect(rowsOf('field')).toEqual(['nil-solution-tierce']);
    await soundSidebar();
    press('[data-action="unhide"]');
    await appears(`[data-answer="${FIRST}"]`);
    expect(focused().dataset.action).toBe('hide');
    const hidden = JSON.stringify(HIDDEN.notRelevant[0]);
    expect(asked).toEqual([`set {"key":"notRelevant","add":${hidden}}`, `set {"key":"notRelevant","remove":${hidden}}`]);
  });

  test('is reached by keyboard after its question, and named after it', async () => {
    await withKnowledge({ page: FIELD });
    at(`[data-answer="${FIRST}"] a`).focus();
    await userEvent.keyboard('{Tab}');
    expect(focused().dataset.action).toBe('hide');
    expect(focused().ariaLabel).toMatch(/^Pas pertinent ici\u202f: Faut/);
    expect(getComputedStyle(focused()).opacity).toBe('1');
    await userEvent.keyboard('{Enter}');
    await appears(`[data-hidden="${FIRST}"]`);
    await userEvent.keyboard('{Enter}');
    await appears(`[data-answer="${FIRST}"]`);
  });

  test('stays away on that screen, not on another', async () => {
    const { news } = await withKnowledge({ page: FIELD, hidden: HIDDEN });
    expect(rowsOf('field')).toEqual(['nil-solution-tierce']);
    expect(document.querySelector('[data-hidden]')).toBeNull();
    news({ ...FIELD, screen: 'preuves' });
    await appears(`[data-answer="${FIRST}"]`);
  });

  test('another field: the line goes', async () => {
    const { news } = await withKnowledge({ page: FIELD });
    press(`[data-answer="${FIRST}"] [data-action="hide"]`);
    await appears(`[data-hidden="${FIRST}"]`);
    focused().blur();
    news(onField('Numéro NIE'));
    await gone('[data-hidden]');
    expect(rowsOf('field')).toEqual(['nil-solution-tierce']);
  });
});

describe('« Ignorer partout »', () => {
  test('lists the signals, leaves one out and takes it back', async () => {
    const { asked } = await withKnowledge({ page: FIELD });
    const row = `[data-answer="${FIRST}"]`;
    const list = () => at(`${row} .signals`);
    expect(list().checkVisibility()).toBe(false);
    press(`${row} [data-action="signals"]`);
    await waitFor(() => expect(list().checkVisibility()).toBe(true));
    expect([...list().querySelectorAll('li > span')].map((span) => span.textContent)).toEqual([
      'champ «\u202fNuméro NIL\u202f»',
      'étape Éligibilité',
    ]);
    await soundSidebar();
    at(`${row} [data-signal="step"]`).focus();
    press(`${row} [data-signal="step"]`);
    await appears(`${row} [data-signal="step"][aria-pressed="true"]`);
    expect(focused().dataset.signal).toBe('step');
    within(list()).getByRole('button', { name: /^Ignoré · rétablir.* étape Éligibilité$/ });
    expect(at(`${row} [data-signal="step"]`).innerText.trim()).toBe('Ignoré · rétablir');
    expect(at('[data-unmute="step"]').textContent).toBe('étape de la démarche');
    expect(at('.trace').innerText).toBe('Repère ignore partout\u202f: étape de la démarche.');
    await soundSidebar();
    press('[data-unmute="step"]');
    await gone('[data-unmute]');
    expect(at(`${row} [data-signal="step"]`).ariaPressed).toBe('false');
    expect(asked).toEqual(['set {"key":"mutedSignals","add":"step"}', 'set {"key":"mutedSignals","remove":"step"}']);
  });

  test('the last signal of a row: the row goes, the way back takes the focus', async () => {
    await withKnowledge({ page: PAGE });
    const row = '[data-answer="dossier-administratif"]';
    press(`${row} [data-action="signals"]`);
    await appears(`${row} [data-signal="portal"]`);
    at(`${row} [data-signal="portal"]`).focus();
    press(`${row} [data-signal="portal"]`);
    await gone(row);
    await waitFor(() => expect(focused().dataset.unmute).toBe('portal'));
    press('[data-unmute="portal"]');
    await appears(row);
  });
});

test('an answer about another wave says so, on its row and open', async () => {
  const said = 'Cette réponse parle de la vague 1\u202f; la page parle de la vague 2.';
  const answer = {
    ...(sampleKnowledge().answer(FIRST) ?? expect.unreachable()),
    question: 'Quel est le solde de la vague 1\u202f?',
  };
  const knowledge = sampleKnowledge({ answer: (id) => (id === FIRST ? answer : sampleKnowledge().answer(id)) });
  await openSidebar({ page: { ...FIELD, headings: ['Candidature Ségur, vague 2'] }, open: async () => knowledge });
  expect([...document.querySelectorAll('[data-note="scope"]')].map((note) => note.textContent)).toEqual([said]);
  await soundSidebar();
  press(`[data-answer="${FIRST}"] a`);
  await appears('[data-open-answer]');
  expect(at('.answer [data-note="scope"]').textContent).toBe(said);
  await soundSidebar();
});
