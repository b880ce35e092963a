import { attached, type Family, met, pressed, SECRET, typed } from '../family';

const opt = `['${SECRET} un','${SECRET} deux']`;
export default {
  name: 'quasar',
  html: `<div id="q-app"><q-form style="width:500px">
  <div id="i1"><q-input filled v-model="a" label="Nom du service *" hint="Court" error error-message="Trop court"></q-input></div>
  <div id="i2"><q-select filled v-model="b" :options="opts" label="Couloir"></q-select></div>
  <div id="i3"><q-select outlined multiple use-chips v-model="m" :options="opts" label="Usages"></q-select></div>
  <div id="i4"><q-select filled v-model="t" use-input use-chips multiple hide-dropdown-icon new-value-mode="add-unique" label="Mots-clés"></q-select></div>
  <div id="i5"><q-select filled v-model="v" use-input fill-input hide-selected :options="opts" label="Ville"></q-select></div>
  <div id="i6"><q-input filled v-model="d" mask="date" label="Date de dépôt"><template #append><q-icon name="event" class="cursor-pointer"></q-icon></template></q-input></div>
  <div id="i7"><q-input type="number" v-model="n" label="Nombre de lots" stack-label></q-input></div>
  <div id="i8"><q-toggle v-model="k" label="Notifier"></q-toggle></div>
  <div id="i9"><q-checkbox v-model="k" label="Recevoir les alertes"></q-checkbox></div>
  <div id="i10"><div class="text-subtitle2">Vous êtes</div><q-radio v-model="r" val="e" label="Éditeur"></q-radio><q-radio v-model="r" val="s" label="Structure"></q-radio></div>
  <div id="i11"><q-input v-model="a" type="textarea" filled label="Description" counter maxlength="300"></q-input></div>
  <div id="i13"><q-file filled v-model="f" label="Justificatif"></q-file></div>
  <div id="i14"><q-input v-model="a" type="password" label="Mot de passe" filled></q-input></div>
  <div id="i15"><q-option-group :options="[{label:'Par message',value:1},{label:'Par téléphone',value:2}]" type="checkbox" v-model="g"></q-option-group></div>
  <div id="i16"><div>Dispositif</div><q-select dense v-model="b" :options="opts"></q-select></div>
  <div id="i18"><q-select filled v-model="b" :options="opts" label="Région" :display-value="'Choix : ' + b"></q-select></div>
  </q-form></div>`,
  files: ['vue/dist/vue.global.prod.js', 'quasar/dist/quasar.prod.css', 'quasar/dist/quasar.umd.prod.js'],
  start: `Vue.createApp({ data: () => ({ a: '${SECRET}', b: '${SECRET} un', m: ${opt}, t: ${opt}, v: '${SECRET} un', d: '2031/05/27', n: 749913, k: false, r: 'e', f: null, g: [], opts: ${opt} }) }).use(Quasar).mount('#q-app')`,
  fields: [
    typed('#i1 input', 'Nom du service'),
    met('#i2 input', 'Couloir'),
    met('#i3 input', 'Usages'),
    met('#i4 input', 'Mots-clés'),
    met('#i5 input', 'Ville'),
    met('#i6 input', 'Date de dépôt'),
    met('#i7 input', 'Nombre de lots'),
    pressed('#i8 [role=switch]', 'Notifier'),
    pressed('#i9 [role=checkbox]', 'Recevoir les alertes'),
    pressed('#i10 [role=radio] >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    typed('#i11 textarea', 'Description'),
    attached('#i13 input >> nth=0', 'Justificatif', '#i13 input[type=file]'),
    typed('#i14 input', 'Mot de passe'),
    pressed('#i15 [role=checkbox] >> nth=0', 'Par message'),
    met('#i16 input', 'Dispositif'),
    met('#i18 input', 'Région'),
  ],
} satisfies Family;
