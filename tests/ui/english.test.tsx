/** The interface in another language than the answers': nothing of it stays French, and what is French says so. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords, type WordKey } from '../../extension/words/words';
import { still } from './gallery/appears';
import { STATES } from './gallery/states';
import { openState } from './mounted';

beforeEach(() => setWords('en', english));
afterEach(() => setWords('fr', french));

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** Messages of French that English says otherwise, by more than signs, with anything in their places. */
const FRENCH_ONLY = (Object.keys(french) as WordKey[])
  .filter((key) => french[key].message !== english[key].message && /\p{L}/u.test(french[key].message))
  .map((key) => ({ key, says: new RegExp(`^${escaped(french[key].message).replace(/\\\$[1-9]/g, '.+')}$`, 's') }));

/** Every text and every name of what is drawn outside of `lang="fr"`. */
function drawn(): string[] {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.closest<HTMLElement>('[lang]')?.lang !== 'fr',
  );
  return elements.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])),
    ...['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

const frenchDrawn = () => {
  const texts = drawn();
  return FRENCH_ONLY.filter(({ says }) => texts.some((text) => says.test(text))).map(({ key }) => key);
};
const fresh = (name: string) => STATES[name]?.() ?? expect.unreachable(name);

describe.each(Object.keys(STATES))('%s', (name) => {
  test('is English throughout, and breaks no rule of axe', async () => {
    await openState(fresh(name));
    expect(frenchDrawn()).toEqual([]);
    await still();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('is drawn of these very words in French', async () => {
    setWords('fr', french);
    await openState(fresh(name));
    expect(frenchDrawn().length).toBeGreaterThan(2);
  });
});

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
  setWords('fr', french);
  await openState(fresh('reponse'));
  expect(document.querySelector('.answer-language')).toBeNull();
});

test('the board is English in its title too, and nothing drawn of it has French letters', async () => {
  await openState(fresh('suivi-abime'));
  expect(document.title).toBe('Quality board · Repère e-santé');
  expect(drawn().length).toBeGreaterThan(80);
  expect(drawn().filter((text) => /[àâçéèêëîïôùûœ«»]/i.test(text.replaceAll(/Repère|santé/g, '')))).toEqual([]);
});
