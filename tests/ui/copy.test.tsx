import { afterEach, describe, expect, test, vi } from 'vitest';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { answerClip } from '../../extension/ui/copy/copy';
import { copyBoth } from '../../extension/ui/copy/write-out';
import { setWords } from '../../extension/words/words';
import type { Answer } from '../../src/answer/answer';
import { ANSWERS } from './gallery/sample-answers';

const VERSION = '2026.11-1a2b3c4d';
const UNOFFICIAL = 'Reformulation non officielle\u202f: seule la page source fait foi.';
const answer = (id: string) => ANSWERS.find((each) => each.id === id) as Answer;
const full: Answer = { ...answer('produits-de-test'), hash: 'ab12cd34' };

/** What a rich editor would build from the copied HTML. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('text with source', () => {
  const { text } = answerClip(full, VERSION, 'rich');
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

  test('ends with every source, the day they were read, and that it is not official; the proof is on demand', () => {
    expect(lines.slice(-3)).toEqual([
      'Sources\u202f: FAQ des industriels, rubrique IGC-Santé (https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>), Guide interne des produits de test',
      'Sources lues le 22 novembre 2026',
      UNOFFICIAL,
    ]);
    expect(answerClip(full, VERSION, 'proof').text.split('\n').at(-2)).toBe(
      `Sources lues le 22 novembre 2026 · base ${VERSION} · réponse ab12cd34`,
    );
  });

  test('holds no markup', () => expect(text).not.toMatch(/<\/?(p|ol|ul|li|strong|code|a|h3)\b/));
});

describe('its HTML', () => {
  const { html } = answerClip(full, VERSION, 'rich');
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

  test('says source and day, and that it is not official', () => {
    const said = body.lastElementChild?.textContent;
    expect(said).toContain('Sources\u202f: FAQ des industriels, rubrique IGC-Santé');
    expect(said).toContain('lues le 22 novembre 2026');
    expect(said).toContain(UNOFFICIAL);
  });

  test('has neither class nor style', () => expect(html).not.toMatch(/ (class|style)=/));

  test('shows markup in the data as text', () => {
    const hostile = { ...full, question: '<img src=x onerror=alert(1)>', body: ['<script>1</script>'] };
    const { html } = answerClip(hostile, VERSION, 'rich');
    expect(parsed(html).querySelector('img, script')).toBeNull();
    expect(parsed(html).textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the other formats', () => {
  test('Markdown is text alone', () => {
    const { text, html } = answerClip(full, VERSION, 'markdown');
    expect(html).toBe('');
    expect(text.split('\n')[0]).toBe('### Comment obtenir des cartes CPS et des certificats de test de l’IGC-Santé\u202f?');
    expect(text).toContain('\n1. **Demander les cartes.** Envoyez le formulaire F414 signé par le représentant légal.\n2. **');
    expect(text).toContain('[guide de la commande](https://esante.gouv.fr/guides)');
    expect(text).toContain('(https://industriels.esante.gouv.fr/faq?theme=igc&x=%3Cb%3E)');
  });

  test('clean HTML is its own source', () => {
    const { text, html } = answerClip(full, VERSION, 'html');
    expect(text).toBe(html);
    expect(html).toBe(answerClip(full, VERSION, 'rich').html);
  });

  test('the link alone is an address as text, and a link as HTML', () => {
    const { text, html } = answerClip(full, VERSION, 'link');
    expect(text).toBe('https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>');
    const links = [...parsed(html).querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent]);
    expect(links).toEqual([[text, 'FAQ des industriels, rubrique IGC-Santé']]);
  });

  test('a document that is nowhere on the web is named, and it is said', () => {
    const { text, html } = answerClip({ ...full, sources: [{ title: 'Guide interne' }] }, VERSION, 'link');
    expect(text).toBe('Guide interne (document sans adresse web)');
    expect(html).toBe(text);
  });
});

describe('what is doubtful is said', () => {
  test.each([
    [{ review: '2026-01-01' }, 'À revérifier depuis le 1 janvier 2026.'],
    [{ validUntil: '2026-06-30' }, 'Valable jusqu’au 30 juin 2026\u202f: cette date est passée.'],
    [{ conflict: 'La FAQ dit deux ans, le guide trois.' }, 'Sources en désaccord. La FAQ dit deux ans, le guide trois.'],
  ])('%j', (doubtful, line) => {
    for (const format of ['rich', 'html', 'markdown'] as const) {
      expect(answerClip({ ...full, ...doubtful }, VERSION, format).text).toContain(line);
    }
    expect(answerClip({ ...full, review: '2999-01-01', validUntil: '2999-01-01' }, VERSION, 'rich').text).not.toContain(line);
  });
});

describe('in English', () => {
  afterEach(() => setWords('fr', french));

  test.each(['rich', 'markdown', 'html', 'link'] as const)('a copy is in the language of the answers: %s', (format) => {
    const doubtful = { ...full, review: '2026-01-01', validUntil: '2026-06-30', conflict: 'Deux ans, ou trois.' };
    const copies = () =>
      [doubtful, { ...full, sources: [{ title: 'Guide interne' }] }].map((each) => answerClip(each, VERSION, format));
    const inFrench = copies();
    setWords('en', english);
    expect(copies()).toEqual(inFrench);
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

  test('gets the text alone when there is no HTML', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    expect(await copyBoth(document, '# Markdown', '')).toBe(true);
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['text/plain']);
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
