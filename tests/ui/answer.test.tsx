import { screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { onField, sampleKnowledge } from './gallery/sample';
import { HOSTILE } from './gallery/states';
import { outside } from './layout';
import { openSidebar, searchField } from './mounted';

afterEach(() => void vi.useRealTimers());

const NIL = onField('Numéro NIL');

async function openAnswer(id: string, given = {}) {
  const stub = await openSidebar({ page: NIL, ...given });
  (document.querySelector(`[data-answer="${id}"] a`) as HTMLElement).click();
  await appears(`[data-open-answer="${id}"]`);
  return stub;
}

describe('votes', () => {
  const pressed = () => screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);

  test('are toggles that can be changed, and say where they stay', async () => {
    const { asked } = await openAnswer('nil-avant-candidature');
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
    screen.getByRole('button', { name: 'Oui' }).click();
    await expect.poll(pressed).toEqual(['Oui']);
    expect(screen.getAllByText('Gardé sur ce poste. Rien n’est envoyé.')[0]).toBeVisible();
    screen.getByRole('button', { name: 'Non' }).click();
    await expect.poll(pressed).toEqual(['Non']);
    const vote = (vote: 'yes' | 'no') =>
      `note ${JSON.stringify({ kind: 'vote', answer: 'nil-avant-candidature', version: '2026.11-1a2b3c4d', vote, reasons: [] })}`;
    expect(asked).toEqual([vote('yes'), vote('no')]);
  });

  test('are found again when the answer is opened again, and only there', async () => {
    await openAnswer('nil-avant-candidature');
    screen.getByRole('button', { name: 'Non' }).click();
    await expect.poll(pressed).toEqual(['Non']);
    await userEvent.keyboard('{Escape}');
    await appears('[data-answer="nil-solution-tierce"]');
    (document.querySelector('[data-answer="nil-solution-tierce"] a') as HTMLElement).click();
    await appears('[data-open-answer="nil-solution-tierce"]');
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await appears('[data-answer="nil-avant-candidature"]');
    (document.querySelector('[data-answer="nil-avant-candidature"] a') as HTMLElement).click();
    await appears('[data-vote="no"][aria-pressed="true"]');
  });

  test('that cannot be kept are not shown as kept', async () => {
    const stub = await openAnswer('nil-avant-candidature');
    let refuse = (_: Error) => {};
    stub.surface.journal.note = () => new Promise((_, reject) => (refuse = reject));
    screen.getByRole('button', { name: 'Oui' }).click();
    await appears('[data-vote="yes"][aria-pressed="true"]');
    refuse(new Error('QuotaExceededError'));
    await appears('[data-vote="yes"][aria-pressed="false"]');
  });
});

describe('trust', () => {
  test('sources that disagree are said so in words, where they are named', async () => {
    await openAnswer('nil-solution-tierce');
    expect(document.querySelector('.source-conflict')?.closest('.source')).toHaveTextContent(
      'Sources en désaccord\u202f: La FAQ dit le montage sans démarche, alors que le DSR demande une attestation.',
      { normalizeWhitespace: false },
    );
    await userEvent.keyboard('{Escape}');
    await appears('[data-answer="nil-avant-candidature"]');
    (document.querySelector('[data-answer="nil-avant-candidature"] a') as HTMLElement).click();
    await appears('[data-open-answer="nil-avant-candidature"]');
    expect(document.querySelector('.source-conflict')).toBeNull();
  });

  test('source, day it was read, version and reserve are part of the answer', async () => {
    await openAnswer('nil-avant-candidature');
    const article = document.querySelector('article') as HTMLElement;
    const link = within(article).getByRole('link', { name: /FAQ du Portail Industriels/ });
    expect(link.getAttribute('href')).toBe('https://industriels.esante.gouv.fr/faq');
    expect(article.textContent).toContain('Source lue le 22 novembre 2026 · base 2026.11-1a2b3c4d');
    expect(article.textContent).toContain('Reformulation non officielle\u202f: seule la page source fait foi.');
  });

  test('an answer past its review says so in words', async () => {
    await openAnswer('nil-solution-tierce');
    expect(screen.getAllByText(/À revérifier/)).toHaveLength(2);
  });

  test('what the clipboard refuses is said, with another way', async () => {
    await openAnswer('nil-avant-candidature', { copied: false });
    screen.getByRole('button', { name: 'Copier' }).click();
    await appears('.actions p');
    expect(document.querySelector('.actions')?.textContent).toContain('Le navigateur a refusé la copie.');
    expect(screen.queryByRole('button', { name: 'Copié' })).toBeNull();
  });
});

describe('the status line', () => {
  test('is one polite node, there from the start, and speaks once typing has paused', async () => {
    await openSidebar();
    const status = screen.getByRole('status');
    await expect.poll(() => status.textContent).toBe('');
    const heard: string[] = [];
    new MutationObserver(() => status.textContent && heard.push(status.textContent)).observe(status, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    searchField().focus();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const letter of 'certificat') {
      await userEvent.keyboard(letter);
      vi.advanceTimersByTime(50); // as quickly as one types, however busy the machine
    }
    await appears('[data-region="results"] [data-answer]');
    expect(heard).toEqual([]);
    await expect
      .poll(() => {
        vi.advanceTimersByTime(100);
        return heard;
      })
      .toEqual(['3 réponses']);
    expect(screen.getAllByRole('status')).toEqual([status]);
  });

  test('says what was copied', async () => {
    await openAnswer('nil-avant-candidature');
    screen.getByRole('button', { name: 'Copier' }).click();
    await screen.findByRole('button', { name: 'Copié' });
    await expect.poll(() => screen.getByRole('status').textContent).toBe('Copié');
  });
});

describe('bad input', () => {
  test('unreadable answers: a calm alert, and a retry that works', async () => {
    let tries = 0;
    const open = async () => {
      tries += 1;
      if (tries === 1) throw new SyntaxError('Unexpected token');
      return sampleKnowledge();
    };
    await openSidebar({ open }, '[data-notice="unreadable"]');
    expect(screen.getByRole('alert').textContent).toContain('Les réponses n’ont pas pu être ouvertes');
    screen.getByRole('button', { name: 'Réessayer' }).click();
    await appears('[data-region="page"] [data-answer]');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a rebuilt index is said, and search works', async () => {
    await openSidebar({ open: async () => sampleKnowledge({ repaired: true }) }, '[data-notice="repaired"]');
    searchField().focus();
    await userEvent.keyboard('certificat');
    await appears('[data-region="results"] [data-answer]');
  });

  test('markup and long labels of a page are shown as text, within the panel', async () => {
    await openSidebar({ page: { ...onField(HOSTILE), title: HOSTILE, step: HOSTILE } });
    expect(document.querySelector('.panel img, .panel script')).toBeNull();
    expect(document.querySelector('[data-region="field"] .what')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(outside(document.body)).toEqual([]);
  });
});
