/** Words of any French sentence: they name no subject, and an answer loses little by not holding them. */
import { stem } from './stem';
import { fold } from './terms';

/**
 * Among the commonest words of French at large, those that are neither function words nor anything one asks about here.
 * Unlike stop words they are searched: « seul », where an answer writes it, still helps to tell it from others.
 */
const WORDS = `
  aller venir vient viens arriver arrive arrivé passer passe prendre prend prends pris prise mettre met mets mis donner donne laisser laisse trouver trouve
  chercher cherche penser pense croire crois comprendre comprends comprend compris connaître connais connaît sembler semble devenir devient rester reste
  tenir tient rendre rend sortir sort entrer partir part parti tomber tombe commencer commence finir fini continuer continue essayer essaie essaye
  réussir réussi réussit tenter voir vois voit regarder regarde entendre montrer montre servir sert garder garde attendre attends attend
  expliquer explique arrêter arrête arrêté obliger obligé obligée permettre permet utiliser utilise valoir vaut apprendre recommencer refaire
  retrouver revenir galérer galère bosser filer choper virer taper traîner jeter jette rater raté bouger bouge tourner tourne dépendre dépend
  récupère concerne concerné concernés correspond sait sais faudra vouloir dû normalement servent existe indique indiquer précise préciser
  truc machin bidule chose choses moment bout gens personne personnes monde homme femme type genre sorte façon manière cas coup côté point fin début
  place lieu partie raison idée mot vie main tête histoire souci besoin envie peine boulot travail matin soir nuit hier demain semaine
  seul seule seuls petit petite petits grand grande grands gros grosse bon bonne bons mauvais mauvaise vrai vraie vraiment pareil pareille différent
  certain certaine certains sûr sûre prêt prête possible impossible facile difficile simple compliqué compliquée normal normale bizarre
  dernier dernière premier première prochain prochaine ensemble directement simplement juste seulement surtout presque assez loin près vite tard tôt
  maintenant ailleurs partout dedans dehors dessus dessous devant derrière environ exactement actuellement récemment finalement enfin apparemment
  définition définir signification habituellement quasiment carrément sérieusement franchement longtemps ensuite aussitôt autant davantage malheureusement heureusement`;

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold));
/** A stem of fewer letters is that of other words too: « pris » and « prix ». */
const LEAST_STEM = 4;
const stems: ReadonlySet<string> = new Set([...words].map(stem).filter((one) => one.length >= LEAST_STEM));

/** Whether a word is one of any sentence. @param word folded */
export const isCommonWord = (word: string): boolean => words.has(word) || stems.has(stem(word));
