import { type Family, SECRET, typed } from '../family';

export default {
  name: 'editors',
  html: `<form><label for="trix-in">Message au support</label><input id="trix-in" type="hidden" value="${SECRET}"><trix-editor input="trix-in"></trix-editor>
    <div class="form-group"><label for="note">Commentaire de test</label><textarea id="note">${SECRET}</textarea></div>
    <div class="field"><label for="quill">Contexte de la demande</label><div id="quill"><p>${SECRET}</p></div></div>
    <div class="controls"><label class="control-label">Réponse au ticket</label><div class="editor richtext-content"></div></div>
    <label for="ck">Description du besoin</label><textarea id="ck">${SECRET}</textarea></form>`,
  files: [
    'jquery/dist/jquery.js',
    'trix/dist/trix.css',
    'trix/dist/trix.umd.js',
    'summernote/dist/summernote-lite.css',
    'summernote/dist/summernote-lite.js',
    'quill/dist/quill.snow.css',
    'quill/dist/quill.js',
    'ckeditor5/dist/browser/ckeditor5.css',
    'ckeditor5/dist/browser/ckeditor5.umd.js',
  ],
  bundled: 'tiptap.js',
  start: `$('#note').summernote(); new Quill('#quill', { theme: 'snow' });
    CKEDITOR.ClassicEditor.create(document.getElementById('ck'), { licenseKey: 'GPL', plugins: [CKEDITOR.Essentials, CKEDITOR.Paragraph, CKEDITOR.Bold], toolbar: ['bold'] })`,
  fields: [
    typed('trix-editor', 'Message au support'),
    typed('.note-editable', 'Commentaire de test'),
    typed('.ql-editor', 'Contexte de la demande'),
    typed('.tiptap', 'Réponse au ticket'),
    typed('.ck-editor__editable', 'Description du besoin', { differs: 'every editor of the kind is called so' }),
  ],
} satisfies Family;
