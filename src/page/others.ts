import { CONTROL } from './controls';
import { LIMITS } from './limits';
import { all, attribute, firstIn, inSight, rootOf, unclobbered } from './unclobbered';

/** True for a text by which markup names another control in sight: it says nothing of this one. */
export function namesAnother(text: Element, control: Element): boolean {
  const root = rootOf(control);
  const isOther = (one: Element | null) => one !== null && one !== control && !one.contains(control) && inSight(one);
  const label = text.matches('label[for]') ? text : firstIn(text, 'label[for]');
  if (label && isOther(unclobbered(root, 'getElementById')(attribute(label, 'for')))) return true;
  const ids = [text, ...[...all(text, '[id]')].slice(0, LIMITS.ids)].map((one) => attribute(one, 'id')).filter(Boolean);
  return ids.some((id) => isOther(firstIn(root, `:is(${CONTROL})[aria-labelledby~=${CSS.escape(id)}]`)));
}
