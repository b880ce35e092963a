import { attached, chosen, type Family, met, pressed, SECRET, typed } from '../family';

const item = (id: string, label: string, control: string, more = '') =>
  `<el-form-item id="${id}" label="${label}" ${more}>${control}</el-form-item>`;
const options = `<el-option label="${SECRET} un" value="1"></el-option><el-option label="${SECRET} deux" value="2"></el-option>`;
const ENTRY = `.el-select-dropdown__item:visible:has-text("${SECRET} un")`;

export default {
  name: 'element-plus',
  html: `<div id="app"><el-form label-width="12em">
    ${item('i1', 'Nom du service', '<el-input v-model="a"></el-input>', 'required error="Le nom manque"')}
    ${item('i2', 'Couloir', `<el-select v-model="b">${options}</el-select>`)}
    ${item('i3', 'Usages', `<el-select v-model="m" multiple filterable>${options}</el-select>`)}
    ${item('i4', 'Notifier', '<el-switch v-model="c"></el-switch>')}
    ${item('i5', 'Date de dépôt', '<el-date-picker v-model="d"></el-date-picker>')}
    ${item('i6', 'Heure', '<el-time-picker v-model="t"></el-time-picker>')}
    ${item('i7', 'Nombre de lots', '<el-input-number v-model="n"></el-input-number>')}
    ${item('i8', 'Vous êtes', '<el-radio-group v-model="r"><el-radio value="e">Éditeur</el-radio><el-radio value="s">Structure</el-radio></el-radio-group>')}
    ${item('i9', 'Alertes', '<el-checkbox-group v-model="k"><el-checkbox value="m">Par message</el-checkbox></el-checkbox-group>')}
    ${item('i10', 'Niveau', '<el-slider v-model="l"></el-slider>')}
    ${item('i11', 'Description', '<el-input type="textarea" v-model="a" maxlength="300" show-word-limit></el-input>')}
    ${item('i12', 'Ville', '<el-autocomplete v-model="v" :fetch-suggestions="find"></el-autocomplete>')}
    ${item('i13', 'Région', '<el-cascader v-model="w" :options="tree"></el-cascader>')}
    ${item('i14', 'Justificatif', '<el-upload action="/"><el-button>Choisir un fichier</el-button></el-upload>')}
    </el-form></div>`,
  files: ['vue/dist/vue.global.prod.js', 'element-plus/dist/index.css', 'element-plus/dist/index.full.js'],
  start: `Vue.createApp({ data: () => ({ a: '${SECRET}', b: '2', c: true, d: '', m: ['2'], t: '', n: 749913, r: '', k: [], l: 0, v: '${SECRET}', w: ['x'], tree: [{ value: 'x', label: '${SECRET}' }] }), methods: { find: (_, tell) => tell([{ value: '${SECRET} un' }]) } }).use(ElementPlus).mount('#app')`,
  fields: [
    typed('#i1 input', 'Nom du service'),
    chosen('#i2 .el-select__wrapper', 'Couloir', ENTRY),
    met('#i3 input', 'Usages'),
    pressed('#i4 input', 'Notifier'),
    chosen('#i5 input', 'Date de dépôt', '.el-date-table td.available >> nth=5'),
    met('#i6 input', 'Heure'),
    typed('#i7 input', 'Nombre de lots', { by: 'focus' }),
    pressed('#i8 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i8 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i9 input', 'Par message', { under: 'Alertes' }),
    met('#i10 [role=slider]', 'Niveau'),
    typed('#i11 textarea', 'Description'),
    typed('#i12 input', 'Ville'),
    met('#i13 input', 'Région'),
    attached('#i14 .el-upload', 'Justificatif', '#i14 input', { differs: 'every button for files is called so' }),
  ],
} satisfies Family;
