/** Words that ask for nothing. */

/**
 * Words that carry no meaning in a question: function words, politeness, question scaffolding, in French, and those of the
 * English questions that answers are found by.
 * Written without accents, as folded by `terms.ts`. `nos` is absent (nomenclatures des objets de santé).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a ai aie ait alors apres as au aucun aucune aujourd aupres auquel aura aurait auront aussi autre autres aux avaient avais avait avant avec
  avez avoir avons ayant beaucoup bien bonjour bonsoir bref ca ce ceci cela celle celles celui cependant ces cet cette ceux chacun chacune
  chaque chez chose choses ci comme comment concernant cordialement d dans de deja depuis des desormais desquels deux dit doc dois doit
  doivent donc dont du durant elle elles en encore entre envers es est et etaient etais etait etant etc ete etes etre eu eux
  evidemment fait faire fais faites faudrait faut feu fois font g hein helas hello hors ici il ils j je jai jamais jaimerais jusque l la
  laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes merci mes moi mien moins mon n
  nai ne ni non notre notres nous nouveau nouveaux nouvel nouvelle nouvelles oh on ont or ou oui par parce parfois parmi pas pendant peu peut peuvent peux plus plutot
  pour pourquoi pourra pourrai pourrait pourriez pouvez pouvoir pouvons pourrais pourrions puis puisque puisse puissiez pu qu quand quasi que quel quelle
  quelles quels quelque quelques qui quoi quoique rien s sa sais salut sans saurait sauf savez savoir se selon sera serai serait seront ses sest si sinon soient sois soit
  sommes son sont sous souvent souhaite souhaiterais souhaitez suis suivant svp stp sur t ta tandis tant te tel telle telles tels tes toi ton
  toujours tous tout toute toutefois toutes tres trop tu un une va vais vas vers veuillez veut veux via voici voila vont vos votre vouloir
  voudrais voudrait voulez voulons vous vu y ya cest quest dun dune cetait question questions savoir est-ce aimerais aimerait
  permettez possible prie madame monsieur messieurs mesdames bonne journee avance faudra devons devez devrait devrais dois-je
  how what where which who when why is are does did the my our of to for with i we it its this that these can could should must
  do from by and
  existe existent concerne dire parle parlez cordiales salutations svp quelquun
  `
    .split(/\s+/)
    .filter(Boolean),
);
