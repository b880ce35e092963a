import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

for (const element of document.querySelectorAll('.editor')) {
  new Editor({ element, extensions: [StarterKit], content: '<p>SECRETO</p>' });
}
