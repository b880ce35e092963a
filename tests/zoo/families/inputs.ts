import { attached, type Family, met, SECRET, typed } from '../family';

export default {
  name: '@yaireo/tagify, filepond, nouislider',
  html: `<form><label for="tags">Mots-clés</label><input id="tags" name="tags" value="${SECRET} un,${SECRET} deux">
    <div class="form-group"><span>Domaines couverts</span><textarea id="free" name="free">${SECRET}</textarea></div>
    <label for="doc">Attestation</label><input type="file" id="doc" name="doc">
    <div class="form-group"><label>Preuve de test</label><input type="file" id="proof"></div>
    <div><label id="lev">Niveau d’exigence</label><div id="slider" aria-labelledby="lev"></div></div></form>`,
  files: [
    '@yaireo/tagify/dist/tagify.css',
    '@yaireo/tagify/dist/tagify.js',
    'filepond/dist/filepond.css',
    'filepond/dist/filepond.js',
    'nouislider/dist/nouislider.css',
    'nouislider/dist/nouislider.js',
  ],
  start: `for (const id of ['tags', 'free']) new Tagify(document.getElementById(id)); FilePond.create(document.getElementById('doc'));  FilePond.create(document.getElementById('proof'));
    noUiSlider.create(document.getElementById('slider'), { start: 40, range: { min: 0, max: 100 }, handleAttributes: [{ 'aria-label': 'Niveau d’exigence' }] })`,
  fields: [
    typed('.tagify__input >> nth=0', 'Mots-clés'),
    typed('.tagify__input >> nth=1', 'Domaines couverts'),
    attached('.filepond--browser >> nth=0', 'Attestation'),
    attached('.filepond--browser >> nth=1', 'Preuve de test'),
    met('.noUi-handle', 'Niveau d’exigence'),
  ],
} satisfies Family;
