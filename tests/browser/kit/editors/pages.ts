/** Pages with one editor each, as portals and ticket tools have them: the real editors, each saying itself what it holds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Stage } from '../stage';

/** A page with an editor; its `held()` says what is written in it. */
export interface EditorPage {
  readonly name: string;
  readonly html: string;
  /** What is clicked to write in it. */
  readonly place: string;
  readonly takes: 'line' | 'lines' | 'rich';
  /** What is said once its `lock()` was called. TinyMCE stays editable for the browser, and takes nothing. */
  readonly locked?: 'readOnly' | 'refused';
}

const SCRIPTS = 'https://pfc.eservices.esante.gouv.fr/editeurs/';
const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

/** What the pages ask for: the editors as their makers ship them. */
const FILES: readonly (readonly [address: string, file: string])[] = [
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
export function serveEditors(stage: Stage): void {
  for (const [address, file] of FILES) {
    const headers = { 'content-type': `text/${file.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8` };
    stage.serve(SCRIPTS + address, { html: readFileSync(file, 'utf8'), headers });
  }
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

const CKEDITOR = `<div id="redaction"></div>${script('ckeditor5.js')}<script>
  const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, Heading } = CKEDITOR;
  ClassicEditor.create(document.querySelector('#redaction'), {
    licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, Heading], toolbar: ['bold', 'link'],
  }).then((editor) => { held = () => editor.getData(); lock = () => editor.enableReadOnlyMode('essai'); });
</script>`;

const TINYMCE = `<textarea id="redaction"></textarea>${script('tinymce/tinymce.js')}<script>
  tinymce.init({
    selector: '#redaction', license_key: 'gpl', base_url: '${SCRIPTS}tinymce', suffix: '', content_css: false,
    plugins: 'lists link', menubar: false, statusbar: false, promotion: false,
  }).then(([editor]) => { held = () => editor.getContent(); lock = () => editor.mode.set('readonly'); });
</script>`;

export const EDITORS: readonly EditorPage[] = [
  { name: 'a textarea', html: page(`<textarea id="zone" rows="4"></textarea>${ofControl}`), place: '#zone', takes: 'lines' },
  { name: 'a field of one line', html: page(`<input id="zone">${ofControl}`), place: '#zone', takes: 'line' },
  {
    name: 'a textarea in an open shadow root',
    html: page(`<x-zone style="display:block"><template shadowrootmode="open"><textarea></textarea></template></x-zone>
      <script>held = () => document.querySelector('x-zone').shadowRoot.querySelector('textarea').value</script>`),
    place: 'x-zone',
    takes: 'lines',
  },
  { name: 'a textarea of React', html: reactPage('textarea'), place: '#zone', takes: 'lines' },
  { name: 'a field of React', html: reactPage('input'), place: '#zone', takes: 'line' },
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
  { name: 'CKEditor 5', html: page(CKEDITOR), place: '.ck-editor__editable', takes: 'rich', locked: 'readOnly' },
  { name: 'TinyMCE 8', html: page(TINYMCE), place: '.tox-edit-area iframe', takes: 'rich', locked: 'refused' },
];
