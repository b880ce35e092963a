/** Pages with one editor each, as portals and ticket tools have them: the real editors, each saying itself what it holds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Stage } from '../stage';

/** A page with an editor; its `held()` says what is written in it. */
export interface EditorPage {
  readonly name: string;
  readonly html: string;
  /** What is clicked to write in it. */
  readonly place: string;
  /** `words`: rich, and its `held()` says its text alone, as its own state has it. */
  readonly takes: 'lines' | 'rich' | 'words';
  /** What is said once its `lock()` was called. TinyMCE stays editable for the browser, and takes nothing. */
  readonly locked?: 'readOnly' | 'refused';
  /** What names the control it stands for. */
  readonly label?: string;
}

const SCRIPTS = 'https://pfc.eservices.esante.gouv.fr/editeurs/';
const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

/** What the pages ask for: the editors as their makers ship them. */
const FILES: readonly (readonly [address: string, file: string])[] = [
  ['jquery.js', join(folderOf('jquery'), 'dist/jquery.min.js')],
  ['summernote.js', join(folderOf('summernote'), 'dist/summernote-lite.min.js')],
  ['summernote.css', join(folderOf('summernote'), 'dist/summernote-lite.min.css')],
  ['quill.js', join(folderOf('quill'), 'dist/quill.js')],
  ['quill.css', join(folderOf('quill'), 'dist/quill.snow.css')],
  ['trix.js', join(folderOf('trix'), 'dist/trix.umd.min.js')],
  ['trix.css', join(folderOf('trix'), 'dist/trix.css')],
  ['ckeditor4/ckeditor.js', join(folderOf('ckeditor4'), 'ckeditor.js')],
  ['ckeditor4/config.js', join(folderOf('ckeditor4'), 'config.js')],
  ['ckeditor4/styles.js', join(folderOf('ckeditor4'), 'styles.js')],
  ['ckeditor4/contents.css', join(folderOf('ckeditor4'), 'contents.css')],
  ['ckeditor4/lang/fr.js', join(folderOf('ckeditor4'), 'lang/fr.js')],
  ['ckeditor4/skins/moono-lisa/editor.css', join(folderOf('ckeditor4'), 'skins/moono-lisa/editor.css')],
  ['react.js', join(folderOf('react'), 'umd/react.production.min.js')],
  ['react-dom.js', join(folderOf('react-dom'), 'umd/react-dom.production.min.js')],
  ['ckeditor5.js', join(folderOf('ckeditor5'), 'dist/browser/ckeditor5.umd.js')],
  ['tinymce/tinymce.js', join(folderOf('tinymce'), 'tinymce.min.js')],
  ['tinymce/themes/silver/theme.js', join(folderOf('tinymce'), 'themes/silver/theme.js')],
  ['tinymce/models/dom/model.js', join(folderOf('tinymce'), 'models/dom/model.js')],
  ['tinymce/icons/default/icons.js', join(folderOf('tinymce'), 'icons/default/icons.js')],
  ['tinymce/plugins/lists/plugin.js', join(folderOf('tinymce'), 'plugins/lists/plugin.js')],
  ['tinymce/plugins/link/plugin.js', join(folderOf('tinymce'), 'plugins/link/plugin.js')],
  ['tinymce/skins/ui/oxide/skin.css', join(folderOf('tinymce'), 'skins/ui/oxide/skin.css')],
  ['tinymce/skins/ui/oxide/content.css', join(folderOf('tinymce'), 'skins/ui/oxide/content.css')],
];

/** Serves the editors' own files. */
export async function serveEditors(stage: Stage): Promise<void> {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  stage.serve(`${SCRIPTS}bundled.js`, { html: await bundled(), headers });
  for (const [address, file] of FILES) {
    const headers = { 'content-type': `text/${file.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8` };
    stage.serve(SCRIPTS + address, { html: readFileSync(file, 'utf8'), headers });
  }
}

/** The editors that come as modules, as one script. */
async function bundled(): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('bundled.mjs', import.meta.url)), formats: ['iife'], name: 'editors' },
    },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

const script = (address: string) => `<script src="${SCRIPTS}${address}"></script>`;

/** A page of the portal with this body. */
export function page(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IGC-Santé : demander un certificat</title></head>
    <body><h1>Demander un nouveau produit de certification</h1>${body}</body></html>`;
}

const ofControl = '<script>held = () => document.querySelector("#zone").value</script>';
const ofZone = '<script>held = () => document.querySelector("#zone").innerHTML</script>';

function reactPage(control: string): string {
  return page(`<div id="racine"></div>${script('react.js')}${script('react-dom.js')}<script>
    function Formulaire() {
      const [words, setWords] = React.useState('');
      held = () => words;
      return React.createElement('${control}', { id: 'zone', value: words, onChange: (event) => setWords(event.target.value) });
    }
    ReactDOM.createRoot(document.querySelector('#racine')).render(React.createElement(Formulaire));
  </script>`);
}

/** What names the control that an editor takes the place of. */
const LABEL = 'Description du projet';
const labelled = `<label for="redaction">${LABEL}</label>`;
const css = (address: string) => `<link rel="stylesheet" href="${SCRIPTS}${address}">`;

const CKEDITOR4 = `${labelled}<textarea id="redaction"></textarea>${script('ckeditor4/ckeditor.js')}<script>
  CKEDITOR.replace('redaction', {
    versionCheck: false, language: 'fr', toolbar: [['Bold', 'Link', 'BulletedList']], removePlugins: 'elementspath,exportpdf,scayt,wsc',
    on: { instanceReady: ({ editor }) => { held = () => editor.getData(); lock = () => editor.setReadOnly(true); } },
  });
</script>`;

const SUMMERNOTE = `${labelled}<textarea id="redaction"></textarea>${script('jquery.js')}${css('summernote.css')}${script('summernote.js')}<script>
  const zone = $('#redaction').summernote({ height: 120, toolbar: [['font', ['bold']]] });
  held = () => zone.summernote('code');
</script>`;

const QUILL = `${labelled}<div id="redaction"></div>${css('quill.css')}${script('quill.js')}<script>
  const quill = new Quill('#redaction', { theme: 'snow' });
  held = () => quill.root.innerHTML;
</script>`;

const TRIX = `${labelled}<input type="hidden" id="redaction">${css('trix.css')}${script('trix.js')}<trix-editor input="redaction"></trix-editor>
<script>addEventListener('trix-initialize', () => { held = () => document.querySelector('trix-editor').value; });</script>`;

const bundle = (name: string, zone: string) =>
  page(`${labelled}<div id="redaction"></div>${script('bundled.js')}<style>${zone}{min-height:80px}</style>
    <script>held = editors.${name}(document.querySelector('#redaction'));</script>`);

const CKEDITOR = `${labelled}<textarea id="redaction"></textarea>${script('ckeditor5.js')}<script>
  const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, Heading } = CKEDITOR;
  ClassicEditor.create(document.querySelector('#redaction'), {
    licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, Heading], toolbar: ['bold', 'link'],
  }).then((editor) => { held = () => editor.getData(); lock = () => editor.enableReadOnlyMode('essai'); });
</script>`;

const TINYMCE = `${labelled}<textarea id="redaction"></textarea>${script('tinymce/tinymce.js')}<script>
  tinymce.init({
    selector: '#redaction', license_key: 'gpl', base_url: '${SCRIPTS}tinymce', suffix: '', content_css: false,
    plugins: 'lists link', menubar: false, statusbar: false, promotion: false,
  }).then(([editor]) => { held = () => editor.getContent(); lock = () => editor.mode.set('readonly'); });
</script>`;

export const EDITORS: readonly EditorPage[] = [
  { name: 'a textarea', html: page(`<textarea id="zone" rows="4"></textarea>${ofControl}`), place: '#zone', takes: 'lines' },
  {
    name: 'a textarea in an open shadow root',
    html: page(`<x-zone style="display:block"><template shadowrootmode="open"><textarea></textarea></template></x-zone>
      <script>held = () => document.querySelector('x-zone').shadowRoot.querySelector('textarea').value</script>`),
    place: 'x-zone',
    takes: 'lines',
  },
  { name: 'a textarea of React', html: reactPage('textarea'), place: '#zone', takes: 'lines' },
  {
    name: 'an editable zone without an editor',
    html: page(`<div id="zone" contenteditable style="height:120px"></div>${ofZone}`),
    place: '#zone',
    takes: 'rich',
  },
  {
    name: 'an editable zone of plain text',
    html: page(`<div id="zone" contenteditable="plaintext-only" style="height:120px; white-space: pre-wrap"></div>
      <script>held = () => document.querySelector("#zone").innerText</script>`),
    place: '#zone',
    takes: 'lines',
  },
  {
    name: 'a frame in design mode',
    html: page(`<iframe id="zone" srcdoc="<!doctype html><body>"></iframe><script>
      const zone = document.querySelector('#zone');
      zone.onload = () => { zone.contentDocument.designMode = 'on'; held = () => zone.contentDocument.body.innerHTML; };
    </script>`),
    place: '#zone',
    takes: 'rich',
  },
  { name: 'CKEditor 5', html: page(CKEDITOR), place: '.ck-editor__editable', takes: 'rich', locked: 'readOnly', label: LABEL },
  { name: 'TinyMCE 8', html: page(TINYMCE), place: '.tox-edit-area iframe', takes: 'rich', locked: 'refused', label: LABEL },
  { name: 'CKEditor 4', html: page(CKEDITOR4), place: '.cke_contents iframe', takes: 'rich', label: LABEL },
  { name: 'Summernote', html: page(SUMMERNOTE), place: '.note-editable', takes: 'rich', label: LABEL },
  { name: 'Quill', html: page(QUILL), place: '.ql-editor', takes: 'rich', label: LABEL },
  { name: 'Trix', html: page(TRIX), place: 'trix-editor', takes: 'rich', label: LABEL },
  { name: 'ProseMirror', html: bundle('proseMirror', '.ProseMirror'), place: '.ProseMirror', takes: 'words', label: LABEL },
  { name: 'Lexical', html: bundle('lexical', '#redaction'), place: '#redaction', takes: 'words', label: LABEL },
  { name: 'Slate', html: bundle('slate', '[data-slate-editor]'), place: '[data-slate-editor]', takes: 'words', label: LABEL },
  {
    name: 'Draft.js',
    html: bundle('draft', '[contenteditable]'),
    place: '#redaction [contenteditable]',
    takes: 'words',
    label: LABEL,
  },
];
