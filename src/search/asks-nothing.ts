/** Fields that sound like a question and are none. */
import type { PageContext } from '../page/context';
import type { FaqIndex } from './index-shape';

const TERMS =
  /^\s*(?:j.ai (?:bien )?(?:lu|pris connaissance)|j.accepte|j.autorise|je (?:certifie|d[ée]clare|consens|reconnais)|i (?:agree|accept|have read))(?![\p{L}])|\b(?:cgu|charte d.(?:utilisation|usage)|conditions? (?:g[ée]n[ée]rales? )?d.(?:utilisation|usage)|terms (?:of (?:use|service)|and conditions)|politique de (?:confidentialit[ée]|protection des donn[ée]es))(?![\p{L}])/iu;

/** Who the user is, which the user alone knows: its choices name people and companies, not subjects. */
const WHO =
  /^\s*(?:vous (?:[êe]tes|repr[ée]sentez|exercez)|qui [êe]tes-vous|je (?:suis|repr[ée]sente)|votre (?:profil|qualit[ée])|you are|i am|who are you)(?![\p{L}])/iu;

/** What looks for, orders, filters or shows what the page holds, and what is written freely to somebody. */
const ALONE =
  /^\s*(?:(?:re)?chercher?|recherche|search|filtr(?:er|es?)|filter|tri(?:er)?|sort|afficher|masquer|show|hide|(?:votre |vos |your )?(?:messages?(?=\s*(?:$|[*:(]|(?:à|aux?|pour|libre|interne|to)\s))|commentaires?|comments?|remarques?|observations?))(?![\p{L}])/iu;

/** True where a field sounds like a question and is none: the box of terms of use, a field of a screen no answer is about. */
export function asksNothing(index: FaqIndex, { portal, screen, field }: PageContext): boolean {
  if (field && TERMS.test(field.label)) return true;
  return index.pinned.find(({ id }) => id === portal)?.screens.find(({ id }) => id === screen)?.quiet === true;
}

/** True for a choice of who the user is: only what is said of that on this portal helps. */
export const asksWho = ({ field }: PageContext): boolean => WHO.test(field?.legend ?? '') || WHO.test(field?.label ?? '');

/** True for a label that says what is done with the field whatever it is about: what is around it may still ask. */
export function aloneSays(label: string): boolean {
  return ALONE.test(label);
}
