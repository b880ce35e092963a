/** A whole reply: what stands where, and what proves it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import english from '../../../../extension/public/_locales/en/messages.json';
import french from '../../../../extension/public/_locales/fr/messages.json';
import { bodyText, type ReplyPiece, replyClip } from '../../../../extension/ui/copy/copy';
import { setWords } from '../../../../extension/words/words';
import type { Answer } from '../../../../src/answer/answer';
import { ANSWERS } from '../../../ui/gallery/sample-answers';

const UNOFFICIAL = 'Reformulation non officielle\u202f: seule la page source fait foi.';
const VERSION = '2026.11-1a2b3c4d';
const answer = (id: string) => ANSWERS.find((each) => each.id === id) as Answer;
const WRITTEN: ReplyPiece = { answer: { ...answer('produits-de-test'), hash: 'aaaa1111' }, text: null };
const EDITED: ReplyPiece = {
  answer: { ...answer('certificat-plusieurs-usages'), hash: 'bbbb2222' },
  text: 'Oui\u202f:\n- le DMP\n- *MSSanté*\n',
};
const reply = (...pieces: ReplyPiece[]) => ({ opening: 'Bonjour,', closing: 'Cordialement,\nLe support', pieces });

const rich = replyClip(reply(WRITTEN, EDITED), VERSION, 'rich');
const blocks = rich.text.split('\n\n');

describe('several pieces', () => {
  test('begin with the opening and end with closing and sources', () => {
    expect(blocks[0]).toBe('Bonjour,');
    expect(blocks.slice(-4)).toEqual([
      'Cordialement,\nLe support',
      'Sources\u202f:',
      [
        '- FAQ des industriels, rubrique IGC-Santé (https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>), lue le 22 novembre 2026',
        '- Guide interne des produits de test, lue le 22 novembre 2026',
        '- FAQ du Portail Industriels, rubrique exemple (https://industriels.esante.gouv.fr/faq), lue le 22 novembre 2026',
      ].join('\n'),
      UNOFFICIAL,
    ]);
  });

  test('stand each under its question, without a number that could be one of a step', () => {
    expect(blocks.filter((block) => block.includes('?') && !block.includes('http'))).toEqual([
      'Comment obtenir des cartes CPS et des certificats de test de l’IGC-Santé\u202f?',
      'Un même certificat peut-il servir à plusieurs usages\u202f?',
    ]);
  });

  test('what was typed is kept sign for sign in the text, and is a list in HTML and Markdown', () => {
    expect(blocks).toContain('Oui\u202f:\n- le DMP\n- *MSSanté*');
    expect(rich.html).toContain('<p>Oui\u202f:</p>\n<ul><li>le DMP</li><li>*MSSanté*</li></ul>');
    const { text, html } = replyClip(reply(WRITTEN, EDITED), VERSION, 'markdown');
    expect(text).toContain('Oui\u202f:\n\n- le DMP\n- \\*MSSanté\\*\n\n');
    expect(html).toBe('');
  });
});

test('with an English interface all of it is still in the language of the answers', () => {
  setWords('en', english);
  onTestFinished(() => setWords('fr', french));
  expect(replyClip(reply(WRITTEN, EDITED), VERSION, 'rich')).toEqual(rich);
});

test('one piece answers the question that was asked: neither title nor number', () => {
  const { text } = replyClip(reply(EDITED), VERSION, 'rich');
  expect(text).not.toContain('Un même certificat');
  expect(text.startsWith('Bonjour,\n\nOui\u202f:')).toBe(true);
  expect(text).toContain('\n\nSource\u202f:\n\n- FAQ du Portail');
});

test('text that was opened but not changed is not called adapted', () => {
  const { text } = replyClip(reply({ ...WRITTEN, text: `${bodyText(WRITTEN.answer)}\n` }), VERSION, 'proof');
  expect(text).toContain('réponse aaaa1111\n');
});

test('a source that several answers share, read on the same day, stands once', () => {
  const shared = { ...EDITED, answer: { ...EDITED.answer, id: 'autre' } };
  const { text } = replyClip(reply(EDITED, shared), VERSION, 'rich');
  expect(text.match(/FAQ du Portail Industriels/g)).toHaveLength(1);
  const later = { ...shared, answer: { ...shared.answer, read: '2026-11-23' } };
  expect(replyClip(reply(EDITED, later), VERSION, 'rich').text.match(/FAQ du Portail Industriels/g)).toHaveLength(2);
});

test('the proof is there on demand: which text of which base, by its question', () => {
  expect(rich.text).not.toMatch(/aaaa1111|base 2026|adapté/);
  expect(replyClip(reply(WRITTEN, EDITED), VERSION, 'proof').text.split('\n\n').at(-1)?.split('\n')).toEqual([
    `«\u202fComment obtenir des cartes CPS et des certificats de test de l’IGC-Santé\u202f?\u202f» base ${VERSION} · réponse aaaa1111`,
    `«\u202fUn même certificat peut-il servir à plusieurs usages\u202f?\u202f» base ${VERSION} · réponse bbbb2222, texte adapté`,
    UNOFFICIAL,
  ]);
});

test('a piece emptied by hand is left out with its source; without pieces there is no list', () => {
  const { text } = replyClip(reply({ ...WRITTEN, text: ' \n' }), VERSION, 'rich');
  expect(text).toBe('Bonjour,\n\nCordialement,\nLe support');
});

test('HTML is its own source, and links are one a line', () => {
  const { text, html } = replyClip(reply(WRITTEN, EDITED), VERSION, 'html');
  expect(text).toBe(html);
  expect(html).toBe(rich.html);
  expect(html).not.toMatch(/ (class|style)=/);
  expect(replyClip(reply(WRITTEN, EDITED, WRITTEN), VERSION, 'link').text.split('\n')).toEqual([
    'https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>',
    'https://industriels.esante.gouv.fr/faq',
  ]);
});
