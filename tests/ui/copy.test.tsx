import { describe, expect, test, vi } from 'vitest';
import { answerToHtml, answerToText, copyBoth } from '../../extension/ui/copy';
import type { Answer } from '../../src/answer';
import { ANSWERS } from './gallery/sample-answers';

const VERSION = '2026.11-1a2b3c4d';
const UNOFFICIAL = 'Reformulation non officielle\u202f: seule la page source fait foi.';
const answer = (id: string) => ANSWERS.find((each) => each.id === id) as Answer;
const full = answer('produits-de-test');

/** What a rich editor would build from the copied HTML. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('an answer as text', () => {
  const text = answerToText(full, VERSION);
  const lines = text.split('\n');

  test('starts with the question, its non-breaking hyphens plain again', () => {
    expect(full.question).toContain('IGC\u2011Santé');
    expect(lines[0]).toBe(full.question.replace('IGC\u2011Santé', 'IGC-Santé'));
  });

  test('numbers ordered lists and dashes the others', () => {
    const listed = lines.filter((line) => /^(\d+\.|-) /.test(line));
    expect(listed.map((line) => line.split(' ')[0])).toEqual(['1.', '2.', '-', '-']);
    expect(listed[0]).toBe('1. Demander les cartes. Envoyez le formulaire F414 signé par le représentant légal.');
  });

  test('writes the address of a link after its words', () => {
    expect(text).toContain('guide de la commande (https://esante.gouv.fr/guides)');
  });

  test('ends with every source, the day it was read, the version, and that it is not official', () => {
    expect(lines.slice(-3)).toEqual([
      'Source\u202f: FAQ des industriels, rubrique IGC-Santé (https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>), Guide interne des produits de test',
      `Source lue le 22 novembre 2026 · base ${VERSION}`,
      UNOFFICIAL,
    ]);
  });

  test('holds no markup', () => expect(text).not.toMatch(/<\/?(p|ol|ul|li|strong|code|a|h3)\b/));
});

describe('an answer as HTML', () => {
  const html = answerToHtml(full, VERSION);
  const body = parsed(html);

  test('keeps lists and strong words', () => {
    expect([...body.querySelectorAll('ol > li')].map((li) => li.querySelector('strong')?.textContent)).toEqual([
      'Demander les cartes.',
      'Commander les certificats.',
    ]);
    expect(body.querySelectorAll('ul > li')).toHaveLength(2);
  });

  test('keeps links, also of a source whose address has signs of HTML', () => {
    expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://esante.gouv.fr/guides',
      'https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>',
    ]);
  });

  test('says source, day and version, and that it is not official', () => {
    const said = body.lastElementChild?.textContent;
    expect(said).toContain('Source\u202f: FAQ des industriels, rubrique IGC-Santé');
    expect(said).toContain(`lue le 22 novembre 2026 · base ${VERSION}`);
    expect(said).toContain(UNOFFICIAL);
  });

  test('has neither class nor style', () => expect(html).not.toMatch(/ (class|style)=/));

  test('shows markup in the data as text', () => {
    const hostile = answerToHtml({ ...full, question: '<img src=x onerror=alert(1)>', body: ['<script>1</script>'] }, VERSION);
    expect(parsed(hostile).querySelector('img, script')).toBeNull();
    expect(parsed(hostile).textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the clipboard', () => {
  test('gets both forms at once', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    expect(await copyBoth(document, 'texte', '<p>texte</p>')).toBe(true);
    const item = write.mock.calls[0]?.[0][0] as ClipboardItem;
    expect(await (await item.getType('text/plain')).text()).toBe('texte');
    expect(await (await item.getType('text/html')).text()).toContain('<p>texte</p>');
    write.mockRestore();
  });

  test('refused by the page: the copy event takes over, with both forms', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    const given = new DataTransfer();
    const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: given, cancelable: true }));
      return true;
    });
    expect(await copyBoth(document, 'texte', '<p>texte</p>')).toBe(true);
    expect([given.getData('text/plain'), given.getData('text/html')]).toEqual(['texte', '<p>texte</p>']);
    command.mockReturnValue(false);
    expect(await copyBoth(document, 'texte', '<p>texte</p>')).toBe(false);
    write.mockRestore();
    command.mockRestore();
  });
});
