import { chosen, type Family, met, SECRET } from '../family';

const ENTRY = `.multiselect.is-open .multiselect-option:has-text("${SECRET} un")`;
const list = (more = '') => `<multiselect v-model="one" :options="options" ${more}></multiselect>`;

export default {
  name: '@vueform/multiselect',
  html: `<div id="app"><form><div id="i1"><label for="m1">Couloir</label>${list('id="m1" :searchable="true"')}</div>
    <div id="i2"><label for="m2">Usages</label><multiselect id="m2" mode="tags" v-model="many" :options="options" :searchable="true"></multiselect></div>
    <div id="i3" class="form-group"><label>Département</label>${list()}</div>
    <div id="i4"><span id="l4">Mode de raccordement</span>${list('aria-labelledby="l4" :searchable="true"')}</div>
    <div id="i5"><table><tr><td>Statut :</td><td>${list(':searchable="true"')}</td></tr></table></div></form></div>`,
  files: [
    'vue/dist/vue.global.prod.js',
    '@vueform/multiselect/themes/default.css',
    '@vueform/multiselect/dist/multiselect.global.js',
  ],
  start: `Vue.createApp({ components: { multiselect: VueformMultiselect }, data: () => ({ one: '${SECRET} deux', many: ['${SECRET} deux'], options: ['${SECRET} un', '${SECRET} deux'] }) }).mount('#app')`,
  fields: [
    chosen('#i1 .multiselect', 'Couloir', ENTRY),
    chosen('#i2 .multiselect', 'Usages', ENTRY),
    met('#i3 .multiselect-wrapper', 'Département'),
    met('#i4 input', 'Mode de raccordement'),
    met('#i5 input', 'Statut'),
  ],
} satisfies Family;
