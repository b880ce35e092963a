/**
 * What an element is for, as far as its tag, role and class names say: what shows a value, what helps, who speaks.
 * Class names are read as words, so that `singleValue`, `x__single-value` and `ss-value` are the same and `evaluation`
 * is another.
 */
import { UPLOAD } from './controls';
import { attribute, unclobbered } from './unclobbered';

/** Whatever can hold what someone typed, chose or attached, and code. Never entered, and nothing inside is read. */
export const FILLED = [
  'script,style,noscript,template,iframe,object,input,textarea,select,option,optgroup,datalist,output,:read-write',
  '[contenteditable]:not([contenteditable=false]),[role$=box]:not([role=checkbox]),[role=spinbutton],[role=slider]',
  '[role=option],[role=tree],[role=menu],[role=log],[role=feed],[role=progressbar],[role=timer]',
].join();

/** The same without a combobox around: some draw the label of their box inside it. */
const AROUND_LABEL = FILLED.replace('[role$=box]:not([role=checkbox])', '[role=textbox],[role=searchbox],[role=listbox]');

/** True inside what can hold a value. */
export function isFilled(element: Element): boolean {
  return element.closest(element.matches('label[for]') ? AROUND_LABEL : FILLED) !== null;
}

/** Regions that tell what just happened, a choice among others. */
export const LIVE = ['[aria-live]:not([aria-live=off])', '[role=status]', '[role=alert]'].join();

/** True for a button or zone that takes files. */
export function isUpload(element: Element): boolean {
  return element.matches(UPLOAD);
}

/** Parts of a page that say nothing of the form beside them. */
export const LANDMARKS = 'footer,nav,aside,header,[role=contentinfo],[role=navigation],[role=complementary],[role=banner]';

// Where components draw what was chosen. `label` of PrimeFaces, PrimeReact and PrimeNG lists is such a place, hence the names.
const SHOWN =
  '.ui-inputfield,.p-inputtext,.p-dropdown-label,.p-select-label,.p-multiselect-label,.p-treeselect-label,.p-cascadeselect-label,' +
  '.ui-selectcheckboxmenu-label,[class*=inplace],.ui-cell-editor-output,.rf-ii-lbl,.rf-is-lbl,.rf-insl-tt,.rf-pick-opt,.rf-ord-opt,' +
  '.el-select__placeholder,.choices__inner,.filter-option,' +
  '.selectize-input,.ts-control,.ss-main,.chosen-container,.select2-container,[data-value]:not(label)';
const VALUE = words('values? placeholders? chips? tags? tokens? pills? selection chosen badges? control-indicator');
const SELECTED = words('selected active-value');
const OPTION = /(?:option|item|chip|tag|token|badge|pill)$/;

/** True where a component shows again what was chosen, or a list what can be. */
export function showsValue(element: Element): boolean {
  if (element.matches(SHOWN)) return true;
  const name = element.localName;
  // `TagsInput-label` on a `label` says what it names, not what it shows.
  const classes = classWords(element, name === 'label' ? /\S+-label(?!\S)/g : '');
  if (VALUE.test(classes)) return true;
  return name !== 'label' && (SELECTED.test(classes) || (name.includes('-') && OPTION.test(name)));
}

const HELP = words(
  'hints? help helper assistive supporting subscript descriptions? errors? invalid feedback counter tooltips? popover tip messages? msg examples? notes?',
);

/** True for a hint, an error or a counter inside a label or legend: read as hint, not as name. */
export function isHelp(element: Element): boolean {
  return element.matches('.form-text,[role=tooltip]') || HELP.test(classWords(element));
}

const AFFIX = words('addon prepend append affix prefix suffix input-group-text \\w*adornment');
const AFFIX_TEXT = /^\p{Lu}{1,3}$/u;

/** True for what a box shows before or after what is typed: a country, a unit. */
export function isAffix(element: Element, text: string): boolean {
  return AFFIX_TEXT.test(text) && AFFIX.test(classWords(element));
}

const ICON = words('icons? glyphicon symbols?');

/** True for an icon drawn with the letters of a font, whose words nobody sees. */
export function isIcon(element: Element, font = ''): boolean {
  const name = element.localName;
  return (
    /-icon$/.test(name) ||
    // The first family: others stand by for signs that it has not.
    /icon|symbol|awesome|glyph|fontello/i.test(font.split(',')[0] ?? '') ||
    (/^(i|span)$/.test(name) && ICON.test(classWords(element)))
  );
}

const PICKER = ':is([class*=picker i],[class*=calendar i],[class*=pika-])';
/** Days to pick from: its head and what it tells show the month that was picked. */
export const CALENDAR = `${PICKER}:has(table,[role=grid],[role=gridcell]):not(:has(form,h1))`;

/** True for the box of a picker. */
export function isPicker(control: Element): boolean {
  return control.matches(`${PICKER},${PICKER}>*,${PICKER}>*>*`);
}

/** What a list shows beside the box that it has inside its `label`, in a part of its own: what was chosen. */
export function choiceBeside(control: Element): Element | null {
  const part = control.matches('[role=combobox],[aria-haspopup]') && unclobbered(control, 'parentElement');
  return part && part.localName !== 'label' && part.closest('label') ? part : null;
}

const TALK = words('chat thread conversation discussion timeline replies posts');
const SAID =
  /(?:^|\s)(?:comments?|messages?[-_]*(?:list|item|body|text|content|author|thread|log|history)|comments?[-_]*(?:list|item|body|text|content|author|thread))(?=\s|$)/i;
const MESSAGES = /(?:^|\s)messages?(?=\s|$)/i;

/** True inside what people say to each other. Messages of the page itself go by the same class: `too` counts them. */
export function isTalk(element: Element, too = true): boolean {
  if (element.closest('[role=log],[role=feed]')) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 12; level++, at = unclobbered(at, 'parentElement')) {
    const classes = attribute(at, 'class').slice(0, 400);
    if (classes && (TALK.test(classes) || SAID.test(classes) || (too && MESSAGES.test(classes)))) return true;
  }
  return false;
}

/** Class names as words, but those left out: `v-select__selection` and `singleValue` fall apart. */
function classWords(element: Element, without: string | RegExp = ''): string {
  return attribute(element, 'class')
    .slice(0, 400)
    .replace(without, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
}

function words(list: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${list.replaceAll(' ', '|')})(?=[\\s_-]|$)`, 'i');
}
