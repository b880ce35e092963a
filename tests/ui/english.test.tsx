/** The interface in another language than the answers': what is French says so. That nothing else is, `states.test.tsx` sees. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawn, speak } from './drawn-words';
import { STATES } from './gallery/states';
import { openState } from './mounted';

beforeEach(() => speak('en'));
afterEach(() => speak('fr'));

const fresh = (name: string) => STATES[name]?.() ?? expect.unreachable(name);

test('an open answer is told in short in English, says so, and its body is marked as French', async () => {
  await openState(fresh('reponse'));
  expect(document.querySelector('.answer-language')?.textContent).toBe(
    'Question and short answer translated by Repère. The answer itself is in French.',
  );
  for (const part of ['.answer h2', '.answer .answer-short']) {
    expect(document.querySelector<HTMLElement>(part)?.lang).toBe('en');
    expect(document.querySelector(part)?.textContent).toMatch(/^In English: /);
  }
  for (const part of ['.answer .answer-own', '.answer .body', '.answer .tags', '.source span[lang]']) {
    expect(document.querySelector(part)?.closest<HTMLElement>('[lang]')?.lang).toBe('fr');
  }
});

test('what a reason quotes is marked as French, the sentence around it is not', async () => {
  await openState(fresh('suggestions'));
  const line = [...document.querySelectorAll('.signals li > span')].find((each) => each.textContent?.includes('Éligibilité'));
  expect(line?.textContent).toContain('step');
  expect([...(line?.querySelectorAll('[lang="fr"]') ?? [])].map((each) => each.textContent)).toEqual(['Éligibilité']);
  const named = [...document.querySelectorAll('.signals li > span')].find((each) => each.textContent?.startsWith('field'));
  expect(named?.querySelector('[lang="fr"]')?.textContent).toBe('Numéro NIL');
  expect(drawn().filter((text) => text.includes('Numéro NIL'))).toEqual([]);
});

test('the message for help is in the language of those who read it, and is marked so', async () => {
  await openState(fresh('message-aide'));
  const message = document.querySelector<HTMLElement>('[data-help]');
  expect([message?.lang, message?.textContent?.split(' ')[0]]).toEqual(['fr', 'Bonjour,']);
});

test('an open answer says nothing of it in French', async () => {
  speak('fr');
  await openState(fresh('reponse'));
  expect(document.querySelector('.answer-language')).toBeNull();
});

test('the board is English in its title too, and nothing drawn of it has French letters', async () => {
  await openState(fresh('suivi-abime'));
  expect(document.title).toBe('Quality board · Repère e-santé');
  expect(drawn().length).toBeGreaterThan(80);
  expect(drawn().filter((text) => /[àâçéèêëîïôùûœ«»]/i.test(text.replaceAll(/Repère|santé/g, '')))).toEqual([]);
});
