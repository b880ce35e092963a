/** Which elements are controls, as far as markup tells. Small: it is asked of every element that gets the focus. */
import { attribute, unclobbered } from './unclobbered';

// Joined, so that what builds us says each of them once.

/** Controls that the browser draws. */
export const NATIVE = [
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image])',
  'select',
  'textarea',
].join();

/** A control; what one fills in, not what one clicks. Nothing in the markup of `md-radio` tells what it is. */
export const CONTROL = [
  NATIVE,
  '[contenteditable]:not([contenteditable=false]),[role$=box],[role=spinbutton],[role=slider],[role=radio],[role=switch],md-radio',
  // Named by something else than its words: they are what was chosen.
  ':is(button,[role=button])[aria-haspopup]:is([aria-haspopup=listbox],[aria-haspopup=tree],[aria-haspopup=grid],[aria-labelledby])',
  'div[tabindex="0"][class*=selection i]:not([role])',
].join();

/** Buttons and zones that take files. */
export const UPLOAD = [
  ':is(button,[role=button],[tabindex]):is(:has(input[type=file]),:has(+input[type=file]),[class*=dropzone i],[class*=drop-zone i],[class*=upload i])',
  'input[type=file]~:is(button,[role=button]),input[type=file]+div>button',
].join();

/** What one fills in, and what takes files. */
export const FIELD = [CONTROL, UPLOAD].join();

/** True for a control one fills in. */
export function isField(element: Element): boolean {
  return unclobbered(element, 'matches')(FIELD);
}

const BOX = /^(?:checkbox|radio)$/;

/** True for a radio button or a box to tick. */
export function isBox(control: Element): boolean {
  return BOX.test(attribute(control, 'type')) || BOX.test(attribute(control, 'role')) || control.matches('md-radio');
}
