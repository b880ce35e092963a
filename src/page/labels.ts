import { LIMITS } from './limits';
import { all, attribute, rootOf } from './unclobbered';

/** The `label` elements of a control: those the browser knows, else the first that names its id (custom widgets). */
export function labelsOf(control: Element): Element[] {
  const known = (control as HTMLInputElement).labels;
  if (known?.length) return Array.prototype.slice.call(known, 0, LIMITS.ids);
  const id = attribute(control, 'id');
  return id ? [...all(rootOf(control), `label[for="${id.replace(/["\\]/g, '\\$&')}"]`)].slice(0, 1) : [];
}
