/** A « non » and its reasons: several, changeable, taken back, found again; and nothing above them moves. */
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears, gone } from './gallery/appears';
import { onField } from './gallery/sample';
import { openSidebar } from './mounted';

const ANSWER = 'nil-avant-candidature';

async function openAnswer(id = ANSWER) {
  const stub = await openSidebar({ page: onField('Numéro NIL') });
  await open(id);
  return stub;
}

async function open(id: string): Promise<void> {
  (document.querySelector(`[data-answer="${id}"] a`) as HTMLElement).click();
  await appears(`[data-open-answer="${id}"]`);
}

const button = (name: string) => screen.getByRole('button', { name });
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((each) => each.textContent);
const given = (asked: readonly string[]) =>
  asked.filter((each) => each.startsWith('note')).map((each) => JSON.parse(each.slice('note '.length)).reasons);

test('« Non » opens the reasons in a group of their own; « Oui » does not', async () => {
  await openAnswer();
  button('Oui').click();
  await expect.poll(pressed).toEqual(['Oui']);
  expect(screen.queryByRole('group', { name: /Qu’est‑ce qui ne va pas/ })).toBeNull();
  button('Non').click();
  await appears('[data-reason]');
  const why = screen.getByRole('group', { name: /Qu’est‑ce qui ne va pas.*Plusieurs choix/ });
  expect(
    within(why)
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['Périmée', 'Incomplète', 'Hors sujet', 'Pas claire', 'Contradictoire avec une autre source']);
});

test('several reasons are noted in the order they are offered; pressed again, one is taken back', async () => {
  const { asked } = await openAnswer();
  button('Non').click();
  await appears('[data-reason]');
  for (const reason of ['Pas claire', 'Périmée']) {
    button(reason).click();
    await expect.poll(pressed).toContain(reason);
  }
  button('Pas claire').click();
  await expect.poll(pressed).toEqual(['Non', 'Périmée']);
  expect(given(asked)).toEqual([[], ['unclear'], ['outdated', 'unclear'], ['outdated']]);
});

test('« Oui » drops the reasons; pressed again, the vote is taken back and said to be', async () => {
  const { asked } = await openAnswer();
  button('Non').click();
  await appears('[data-reason]');
  button('Hors sujet').click();
  await expect.poll(pressed).toEqual(['Non', 'Hors sujet']);
  button('Oui').click();
  await expect.poll(pressed).toEqual(['Oui']);
  button('Oui').click();
  await expect.poll(pressed).toEqual([]);
  expect(asked.at(-1)).toBe(`withdraw ${ANSWER}`);
  expect(document.querySelector('.vote-kept')).toBeNull();
  await expect.poll(() => screen.getByRole('status').textContent).toBe('Avis retiré.');
});

test('vote and reasons are found again, and no other answer has them', async () => {
  await openAnswer();
  button('Non').click();
  await appears('[data-reason]');
  button('Incomplète').click();
  await expect.poll(pressed).toEqual(['Non', 'Incomplète']);
  await userEvent.keyboard('{Escape}');
  await appears('[data-answer="nil-solution-tierce"]');
  await open('nil-solution-tierce');
  expect(pressed()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await appears(`[data-answer="${ANSWER}"]`);
  await open(ANSWER);
  await expect.poll(pressed).toEqual(['Non', 'Incomplète']);
});

test('a vote that could not be kept does not come back on another answer', async () => {
  const stub = await openAnswer();
  let refuse = (_: Error) => {};
  stub.surface.journal.note = () => new Promise((_, reject) => (refuse = reject));
  button('Non').click();
  await appears('[data-reason]');
  button('Périmée').click();
  await expect.poll(pressed).toEqual(['Non', 'Périmée']);
  await userEvent.keyboard('{Escape}');
  await appears('[data-answer="nil-solution-tierce"]');
  await open('nil-solution-tierce');
  refuse(new Error('QuotaExceededError'));
  await expect.poll(() => stub.asked).toContain('report Error: QuotaExceededError');
  expect(pressed()).toEqual([]);
});

test.each([360, 300])('at %i px nothing moves when the reasons open, and they are in sight', async (width) => {
  document.body.style.inlineSize = `${width}px`;
  await openAnswer();
  const body = document.querySelector('.answer-main .panel-body') as HTMLElement;
  body.scrollTop = body.scrollHeight;
  const places = () => [body.scrollTop, body.scrollHeight, button('Non').getBoundingClientRect().top];
  const before = places();
  button('Non').click();
  await appears('.vote-kept');
  expect(places()).toEqual(before);
  const { bottom } = (document.querySelector('.vote-why') as HTMLElement).getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(body.getBoundingClientRect().bottom);
  button('Non').click();
  await gone('[data-reason]');
  expect(places()).toEqual(before);
});

test('with the keyboard alone: from « Non » the next stops are the reasons', async () => {
  await openAnswer();
  button('Oui').focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await appears('[data-reason]');
  expect(document.activeElement).toBe(button('Non'));
  await userEvent.keyboard('{Tab} ');
  await expect.poll(pressed).toEqual(['Non', 'Périmée']);
});
