/** What a rich editor stands for: it draws itself in the place of a control that a label names, and names itself « editor ». */
import { labelsOf } from './labels';
import { LIMITS } from './limits';
import { around, attribute, drawn, rootOf, unclobbered } from './unclobbered';

/** Boxes that editors of code type into, out of sight. */
const TYPED_IN = '.CodeMirror textarea,.ace_editor textarea,.monaco-editor textarea';

/** Roots that editors put after what they replace, also when that is no control. */
const ROOTS = '.ck-editor,.tox-tinymce,.cke,.note-editor,.CodeMirror,.jodit-container,.sceditor-container,.fr-box';

/** Out of the editor: here begins the form. */
const OUTSIDE = 'label,form,fieldset,table,main,body,dialog,[role=dialog]';

const REPLACED = 'textarea,input[type=hidden],input[type=text]';

/**
 * The element that carries the label of an editor: the hidden control it replaced, or what a label points at around it.
 * `focused`: the editable zone, or the frame it is in. Null for anything else, and for an editor that stands for itself.
 */
export function replacedBy(focused: Element | null): Element | null {
  if (!focused || !isEditor(focused)) return null;
  const source = attribute(focused, 'input'); // Trix says it itself
  if (source) return labelled(focused) ?? unclobbered(rootOf(focused), 'getElementById')(source);
  // Editors have hidden boxes of their own, for their source: one that is named goes first.
  let nameless: Element | null = null;
  for (let at: Element | null = focused, level = 0; at && level < LIMITS.climb && !at.matches(OUTSIDE); level++) {
    const hidden = beside(at, 'previousElementSibling') ?? beside(at, 'nextElementSibling');
    if (hidden && (at.matches(ROOTS) || labelled(hidden) || hidden.matches('[aria-label],[aria-labelledby]'))) return hidden;
    nameless ??= hidden;
    if (at !== focused && labelled(at)) return at;
    at = around(at);
  }
  return nameless;
}

/** True for a frame whose document is one editable zone, as TinyMCE and CKEditor 4 have it. */
export function isEditorFrame(element: Element): boolean {
  if (element.localName !== 'iframe') return false;
  const inner = (element as HTMLIFrameElement).contentDocument;
  const body = inner && unclobbered(inner, 'body');
  return body !== null && (body.isContentEditable || unclobbered(inner as Document, 'designMode') === 'on');
}

function isEditor(element: Element): boolean {
  return isEditorFrame(element) || (element as HTMLElement).isContentEditable === true || element.matches(TYPED_IN);
}

/** The nearest sibling when it is hidden and could be what an editor was made of. */
function beside(at: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let near = at[way];
  // A bar of buttons belongs to the editor.
  for (let i = 0; near && i < 2 && near.matches('script,style,[role=toolbar],[class*=toolbar i],trix-toolbar'); i++)
    near = near[way];
  if (!near || drawn(near)) return null;
  const known = way === 'previousElementSibling' && at.matches(ROOTS);
  return near.matches(REPLACED) ? (known || near.localName === 'textarea' || labelled(near) ? near : null) : known ? near : null;
}

/** The element when a label points at it, or stands around it. */
function labelled(element: Element): Element | null {
  return labelsOf(element).length ? element : null;
}
