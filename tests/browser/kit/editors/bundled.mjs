/** Editors that come as modules, each put into a page by one call that returns how to ask what it holds. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor as DraftEditor, EditorState } from 'draft-js';
import { $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function proseMirror(root) {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(root, { state: ProseState.create({ schema, plugins }) });
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
}

export function lexical(root) {
  root.contentEditable = 'true';
  const editor = createEditor({ namespace: 'essai', onError: (error) => console.error(error) });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent());
}

export function slate(root) {
  let held = () => '';
  function Zone() {
    const editor = useMemo(() => withHistory(withReact(createSlate())), []);
    held = () => editor.children.map((node) => Node.string(node)).join('\n');
    const initialValue = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }], []);
    const onKeyDown = (event) => {
      if (!event.ctrlKey || event.key !== 'z') return;
      event.preventDefault();
      editor.undo();
    };
    return createElement(Slate, { editor, initialValue, children: createElement(Editable, { onKeyDown }) });
  }
  createRoot(root).render(createElement(Zone));
  return () => held();
}

export function draft(root) {
  let held = () => '';
  function Zone() {
    const [editorState, onChange] = useState(() => EditorState.createEmpty());
    held = () => editorState.getCurrentContent().getPlainText();
    return createElement(DraftEditor, { editorState, onChange });
  }
  createRoot(root).render(createElement(Zone));
  return () => held();
}
