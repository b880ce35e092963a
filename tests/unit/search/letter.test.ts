import { describe, expect, it } from 'vitest';
import { stretches } from '../../../src/search/letter';
import { readQuery } from '../../../src/search/query';
import { suggest } from '../../../src/search/suggest';
import { LETTER } from '../../../src/search/weights';
import { sampleIndex } from './sample';

const ASK = 'Comment révoquer le certificat de notre serveur ?';
/** What is left of a text that asks, and what only tells. */
function heard(text: string): { readonly asks: string; readonly tells: string } {
  const all = stretches(text);
  const at = (place: number) => all.filter(({ start, end }) => start <= place && end > place);
  const pick = (test: (around: ReturnType<typeof at>) => boolean) =>
    [...text]
      .filter((_, place) => test(at(place)))
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/(?<=[?.])[ .]+$/, '')
      .trim();
  return {
    asks: pick((around) => around.length === 0),
    tells: pick((around) => around.length > 0 && around.every(({ isStory }) => isStory)),
  };
}

describe('a letter', () => {
  it.each([
    `Bonjour,\n\n${ASK}\n\nCordialement,\nMartine Lefèvre\nCabinet des Lilas, 69003 Lyon, 04 78 00 00 00`,
    `Madame, Monsieur,\n${ASK} Je vous remercie par avance de votre retour rapide et reste à votre disposition.`,
    `${ASK} Merci d’avance pour votre aide.\n\nLe 12 mars 2026 à 09:14, Support <a@exemple.fr> a écrit :\n> Bonjour,\n> votre dossier est à l’étude.`,
    `${ASK}\n\nBien à vous\n\nDe : Support\nEnvoyé : lundi\nÀ : Paul\nObjet : dossier\n\nVotre dossier est à l’étude.`,
    `De : Paul\nEnvoyé : lundi\nÀ : Support\n\nBonjour,\n${ASK}\n--\nPaul Petit\nDirection des systèmes d’information`,
    `Bonjour Madame Durand, ${ASK} Dans l’attente de votre réponse, bonne journée.\nEnvoyé de mon iPhone`,
    `Bonjour,\n${ASK}\nMerci par avance,\nSandrine Cazaux\nIDEL, 32000 Auch\nTél. 06 12 34 56 78`,
    `Bonjour,\n${ASK}\nConfraternellement\nDr Vidal`,
    `Madame, Monsieur,\n${ASK}\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\nCatherine Le Goff\nDirectrice`,
  ])('asks only what it asks: %j', (text) => expect(heard(text)).toEqual({ asks: ASK, tells: '' }));

  it('goes on after thanks', () => {
    const more = 'Nous avons perdu la clé du certificat.';
    expect(heard(`Bonjour,\n${ASK}\nMerci d’avance. ${more}`)).toEqual({ asks: ASK, tells: more });
  });

  it('bears names that are no slips', () => {
    const corrected = (text: string) => readQuery(sampleIndex(), [{ text, source: 'typed' }]).corrected;
    const told = (name: string) => `Bonjour, je suis reçue par Mme ${name} tous les lundis depuis un an. ${ASK}`;
    const from = (text: string) => corrected(text).map((one) => one.from);
    expect(from(told('sassion'))).toContain('sassion');
    expect(from(told('carre'))).toContain('carre');
    // A long name of ours, one letter away, is meant; a short one may be anyone's.
    expect(from(told('Sassion'))).toContain('Sassion');
    expect(from(told('Sassoin'))).not.toContain('Sassoin');
    expect(from(told('Carre'))).not.toContain('Carre');
    expect(corrected('session.fr sessoin.fr')).toEqual([]);
  });

  it('tells a story around its question', () => {
    const story = 'Notre collègue est partie en juin et personne ne retrouve ses papiers.';
    expect(heard(`Bonjour, ${story} ${ASK}`)).toEqual({ asks: ASK, tells: story });
  });

  it('counts whole where nothing asks, where all is quoted, and where it is short', () => {
    for (const text of [
      'Notre certificat est expiré depuis lundi. Le serveur ne répond plus depuis ce matin, rien ne passe.',
      '> Notre certificat est expiré depuis lundi.\n> Le serveur ne répond plus depuis ce matin, rien ne passe.',
      `${ASK} Merci`,
    ])
      expect(heard(text).asks.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('hears each of several questions', () => {
    const other = 'Par ailleurs, quelle carte commander pour une secrétaire ?';
    expect(heard(`Bonjour,\n${ASK}\n${other}\nMerci pour votre aide,\nMartine`).asks).toContain(`${ASK} ${other}`);
  });

  it('costs nothing of how sure an answer is', () => {
    const sure = (typed: string) => suggest(sampleIndex(), { typed }).typed.map(({ id }) => id);
    const ask = 'Comment révoquer un certificat ?';
    const plain = sure(ask);
    expect(plain.length).toBeGreaterThan(0);
    const letter = `Bonjour,\n\n${ask}\n\nDans l’attente de votre retour,\nCordialement,\n\nMartine Lefèvre, cabinet des Lilas, Lyon`;
    expect(sure(letter)).toEqual(plain);
  });

  it('lets the story tell what about, where the question does not', () => {
    const weightOfStory = (ask: string) => {
      const text = `Bonjour, notre certificat a été annulé hier par une collègue qui est partie depuis. ${ask}`;
      return readQuery(sampleIndex(), [{ text, source: 'typed' }]).weights.get('certificat');
    };
    expect(weightOfStory('Vers qui se tourner pour en avoir le cœur net ?')).toBe(1);
    expect(weightOfStory('Comment commander une carte de test ?')).toBe(LETTER.story.score);
  });
});
