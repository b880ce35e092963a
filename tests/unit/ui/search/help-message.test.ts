/** The message to ask for help with: all that helps, each on its line, and nothing a page may have smuggled into its title. */
import { expect, onTestFinished, test } from 'vitest';
import english from '../../../../extension/public/_locales/en/messages.json';
import french from '../../../../extension/public/_locales/fr/messages.json';
import { type HelpNeeded, helpMessage } from '../../../../extension/ui/search/help-message';
import { setWords } from '../../../../extension/words/words';

const NEEDED: HelpNeeded = {
  question: 'erreur 418 passerelle dmp',
  portal: 'Convergence',
  title: 'Dossier de preuves',
  filters: ['Imagerie', 'DRIMbox'],
  version: '2026.11-1a2b3c4d',
};
const message = (changes: Partial<HelpNeeded> = {}) => helpMessage({ ...NEEDED, ...changes });

test('it says what was looked for, where, with which filters and which answers', () => {
  expect(message()).toBe(
    [
      'Bonjour, je cherche une réponse que je n’ai pas trouvée dans Repère e-santé.',
      '',
      'Question\u202f: erreur 418 passerelle dmp',
      'Portail\u202f: Convergence',
      'Page\u202f: Dossier de preuves',
      'Filtres\u202f: Imagerie, DRIMbox',
      'Base de réponses\u202f: 2026.11-1a2b3c4d',
      '',
      'Merci d’avance.',
    ].join('\n'),
  );
});

test('with an English interface it is still in the language of the people it is sent to', () => {
  const inFrench = message();
  setWords('en', english);
  onTestFinished(() => setWords('fr', french));
  expect(message()).toBe(inFrench);
});

test('what is not known leaves no empty line', () => {
  const text = message({ question: ' \n ', portal: null, title: null, filters: [] });
  expect(text.split('\n').filter((line) => line.includes('\u202f:'))).toEqual(['Base de réponses\u202f: 2026.11-1a2b3c4d']);
});

test('a page named like its portal is not said twice', () => {
  expect(message({ title: 'Convergence' })).not.toContain('Page');
});

test.each([
  ['a personal address', 'Dossier de jean.dupont@exemple.fr', 'exemple.fr'],
  ['a number of a person', 'Patient 1 85 05 78 006 084 36', '006'],
  ['a token', 'Session eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0', 'eyJ'],
  ['a session id', 'Espace a1b2c3d4e5f6a7b8c9d0', 'a1b2'],
  ['a query', 'https://convergence.example/dossier?jeton=abc#suite', 'jeton'],
])('a title that holds %s does not bring it along', (_, title, secret) => {
  expect(message({ title })).not.toContain(secret);
});

test.each(['title', 'question'] as const)('a %s with lines, controls and reversed text stays one plain line', (where) => {
  const hostile = 'Dossier\r\nPortail\u202f: un autre\u2028\u202eesrever\u0000\u200b <img src=x onerror=alert(1)>';
  const lines = message({ [where]: hostile }).split('\n');
  expect(lines).toHaveLength(message().split('\n').length);
  const line = lines.find((each) => each.includes('onerror')) ?? '';
  expect(line).toContain('Dossier Portail');
  expect(line).not.toMatch(/[\p{Cc}\u202e\u200b\u2028]/u);
});

test('an endless title or question is cut, a surrogate pair never', () => {
  const text = message({ title: 'mot '.repeat(5000), question: '𝕏'.repeat(5000) });
  expect(text.length).toBeLessThan(1500);
  expect(() => encodeURIComponent(text)).not.toThrow();
});
