/** « Copier » and its formats, « Copier quand même », and the text to copy by hand. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import type { Clip } from '../../extension/ui/copy/copy';
import { CopyBoxes } from '../../extension/ui/copy/copy-boxes';
import { CopyButton } from '../../extension/ui/copy/copy-button';
import { copySaid, useCopy } from '../../extension/ui/copy/use-copy';
import type { Answer } from '../../src/answer/answer';
import { appears } from './gallery/appears';
import { sampleKnowledge } from './gallery/sample';
import { ANSWERS } from './gallery/sample-answers';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const fresh = ANSWERS.find(({ id }) => id === 'produits-de-test') as Answer;
const stale: Answer = { ...fresh, review: '2026-01-01' };

interface Given {
  readonly answer?: Answer;
  /** What the browser does of each copy, in turn; the last one from then on. */
  readonly copies?: readonly boolean[];
}

/** An open answer as a surface draws it. */
function Open({ answer = fresh, copies = [true], put, noted }: Given & { put: Clip[]; noted: string[] }) {
  const surface = {
    copy: async (clip: Clip) => {
      put.push(clip);
      return copies[Math.min(put.length, copies.length) - 1] as boolean;
    },
  };
  const copying = useCopy(surface, sampleKnowledge(), { onCopied: ({ id }, format) => noted.push(`${id} ${format}`) });
  const { copied } = copying;
  return (
    <div class="actions">
      <button type="button" data-action="by-key" onClick={() => copying.copy(answer)}>
        Ctrl+Entrée
      </button>
      <CopyBoxes copying={copying} of={answer.id} />
      <CopyButton primary done={copied === 'copied'} onCopy={(format) => copying.copy(answer, format)} />
      <output>{copied ? copySaid(copied) : ''}</output>
    </div>
  );
}

function open(given: Given = {}) {
  const put: Clip[] = [];
  const noted: string[] = [];
  const outer: string[] = [];
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page around
    <div class="rp" style={{ paddingBlockStart: '14rem' }} onKeyDown={({ key }) => outer.push(key)}>
      <Open {...given} put={put} noted={noted} />
    </div>,
  );
  return { put, noted, outer };
}

const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const action = (name: string) => at(`[data-action="${name}"]`);
/** A click, found by what the button does: while it says it is done, its name is another. */
const press = (name: string) => {
  action(name).focus();
  action(name).click();
};
const violations = async () =>
  (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);

describe('the button', () => {
  test('copies text with source, says it, and notes it', async () => {
    const { put, noted } = open();
    press('copy');
    await appears('.is-done');
    expect(action('copy').textContent).toBe('Copié');
    expect(put[0]?.text).toContain('\n\nSources\u202f: FAQ');
    expect(noted).toEqual(['produits-de-test rich']);
  });

  test.each([
    ['rich', 'Texte avec source', 'Comment obtenir'],
    ['markdown', 'Markdown', '### Comment obtenir'],
    ['html', 'HTML propre', '<h3>Comment obtenir'],
    ['link', 'Lien seul', 'https://industriels'],
  ])('its menu offers %s', async (format, label, start) => {
    const { put, noted } = open();
    await page.getByRole('button', { name: 'Choisir le format de copie' }).click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
    await appears('.is-done');
    expect(put[0]?.text.startsWith(start)).toBe(true);
    expect(noted).toEqual([`produits-de-test ${format}`]);
    expect(document.activeElement).toBe(action('copy-format'));
  });

  test('breaks no rule of axe with its menu open', async () => {
    open();
    await userEvent.click(action('copy-format'));
    await appears('[role="menu"]');
    expect(await violations()).toEqual([]);
  });
});

describe('a doubtful answer', () => {
  test.each([
    [{ review: '2026-01-01' }, 'à revérifier'],
    [{ validUntil: '2026-01-01', review: '2026-01-01' }, 'date qui est passée'],
    [{ conflict: 'La FAQ dit deux ans, le guide trois.' }, 'pas d’accord'],
  ])('%j: nothing is copied before « Copier quand même »', async (doubtful, why) => {
    const { put, noted } = open({ answer: { ...fresh, ...doubtful } });
    press('copy');
    await appears('[data-copy="ask"]');
    expect(at('[data-copy="ask"]').textContent).toContain(why);
    expect([put, noted]).toEqual([[], []]);
    expect(document.activeElement).toBe(action('copy-anyway'));
    expect(await violations()).toEqual([]);

    await userEvent.keyboard('{Enter}');
    await appears('.is-done');
    expect(at('[data-copy]')).toBeNull();
    expect(document.activeElement).toBe(action('copy'));
    expect(noted).toEqual(['produits-de-test rich']);
  });

  test('Escape and « Annuler » copy nothing, and Escape goes no further', async () => {
    const { put, outer } = open({ answer: stale });
    for (const leave of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(action('copy-cancel'))]) {
      press('copy');
      await appears('[data-copy="ask"]');
      await leave();
      await expect.poll(() => at('[data-copy]')).toBeNull();
      expect(document.activeElement).toBe(action('copy'));
    }
    expect(put).toEqual([]);
    expect(outer).toEqual([]);
  });

  test('asked by a key, the focus goes back to where the key was pressed', async () => {
    const { noted } = open({ answer: stale });
    action('by-key').focus();
    await userEvent.keyboard('{Enter}');
    await appears('[data-copy="ask"]');
    await userEvent.keyboard('{Enter}');
    await appears('.is-done');
    expect(document.activeElement).toBe(action('by-key'));
    expect(noted).toHaveLength(1);
  });

  test('the format it was asked in is kept', async () => {
    const { put } = open({ answer: stale });
    await userEvent.click(action('copy-format'));
    await userEvent.click(at('[data-choice="link"]'));
    await appears('[data-copy="ask"]');
    await userEvent.click(action('copy-anyway'));
    await appears('.is-done');
    expect(put.map(({ text }) => text)).toEqual(['https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>']);
    expect(document.activeElement).toBe(action('copy-format'));
  });
});

describe('a browser that refuses', () => {
  test('the text is there, selected, and copied whole it brings its HTML', async () => {
    const { put, noted } = open({ copies: [false] });
    press('copy');
    await appears('[data-copy="by-hand"]');
    const area = at('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(put[0]?.text);
    expect(noted).toEqual([]);
    expect(await violations()).toEqual([]);

    const given = new DataTransfer();
    area.dispatchEvent(new ClipboardEvent('copy', { clipboardData: given, bubbles: true, cancelable: true }));
    expect([given.getData('text/plain'), given.getData('text/html')]).toEqual([put[0]?.text, put[0]?.html]);
    await expect.poll(() => at('[data-copy]')).toBeNull();
    expect(action('copy').textContent).toBe('Copié');
    expect(document.activeElement).toBe(action('copy'));
    expect(noted).toEqual(['produits-de-test rich']);
  });

  test('a part of it is copied as the browser does, and the box stays', async () => {
    const { noted } = open({ copies: [false] });
    press('copy');
    await appears('[data-copy="by-hand"]');
    const area = at('textarea') as HTMLTextAreaElement;
    area.setSelectionRange(0, 5);
    const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    area.dispatchEvent(copy);
    expect(copy.defaultPrevented).toBe(false);
    expect(noted).toEqual([]);
    expect(at('[data-copy="by-hand"]')).not.toBeNull();
  });

  test('letters and arrows stay in the box; Escape closes it; the next try may succeed', async () => {
    const { outer } = open({ copies: [false, true] });
    press('copy');
    await appears('[data-copy="by-hand"]');
    await userEvent.keyboard('c{ArrowDown}/{Escape}');
    await expect.poll(() => at('[data-copy]')).toBeNull();
    expect(outer).toEqual([]);
    expect(document.activeElement).toBe(action('copy'));
    press('copy');
    await appears('.is-done');
  });

  test('after « Copier quand même », the text takes the place of the question', async () => {
    open({ answer: stale, copies: [false] });
    press('copy');
    await appears('[data-copy="ask"]');
    await userEvent.click(action('copy-anyway'));
    await appears('[data-copy="by-hand"] textarea:focus');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => at('[data-copy]')).toBeNull();
    expect(document.activeElement).toBe(action('copy'));
  });
});
