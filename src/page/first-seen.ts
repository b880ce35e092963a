/**
 * Names do not change while one works with a control; what does, tells what was chosen. Kept for as long as the
 * element lives: the attribute as it was when first seen.
 */
import { around, attribute } from './unclobbered';

const seen = new WeakMap<Element, Map<string, string>>();

/** Attributes by which components tell a choice. */
const TELLING = ['title', 'aria-label', 'placeholder', 'label'];

/** Levels of a component around its control, whose attributes are looked at too. */
const AROUND = 4;

/** An attribute, or the empty string once it is another than when it was first seen. */
export function steady(element: Element, name: string): string {
  const now = attribute(element, name);
  const known = seen.get(element) ?? new Map<string, string>();
  if (!known.has(name)) known.set(name, now);
  seen.set(element, known);
  return known.get(name) === now ? now : '';
}

/** Sees a control, and what is around it, before its user does anything there. */
export function see(control: Element): void {
  let at: Element | null = control;
  for (let level = 0; at && level < AROUND; level++, at = around(at)) for (const name of TELLING) steady(at, name);
}
