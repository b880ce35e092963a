import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VAutocomplete,
  VCheckbox,
  VCombobox,
  VFileInput,
  VNumberInput,
  VRadio,
  VRadioGroup,
  VSelect,
  VSlider,
  VSwitch,
  VTextarea,
  VTextField,
} from 'vuetify/components';
import 'vuetify/styles';

const items = ['SECRETO un', 'SECRETO deux'];
const part = (id, component, props, slots) => h('div', { id }, h(component, props, slots));
createApp({
  render: () =>
    h(VApp, null, () => [
      part('i1', VTextField, { label: 'Nom du service', modelValue: 'SECRETO', hint: 'Court', persistentHint: true }),
      part('i2', VSelect, { label: 'Couloir', items, modelValue: 'SECRETO deux' }),
      part('i3', VCombobox, { label: 'Mots-clés', items, multiple: true, chips: true, modelValue: ['SECRETO un'] }),
      part('i4', VSwitch, { label: 'Notifier' }),
      part('i5', VTextarea, { label: 'Description', modelValue: 'SECRETO', counter: 300 }),
      part('i6', VAutocomplete, { label: 'Ville', items, modelValue: 'SECRETO un', variant: 'outlined' }),
      part('i7', VSelect, { label: 'Usages', items, multiple: true, modelValue: ['SECRETO un'], variant: 'solo' }),
      part('i8', VRadioGroup, { label: 'Vous êtes' }, () => [
        h(VRadio, { label: 'Éditeur', value: 'e' }),
        h(VRadio, { label: 'Structure', value: 's' }),
      ]),
      part('i9', VCheckbox, { label: 'Recevoir les alertes' }),
      part('i10', VSlider, { label: 'Niveau', modelValue: 749913, max: 1000000 }),
      part('i11', VNumberInput, { label: 'Nombre de lots', modelValue: 749913 }),
      part('i12', VFileInput, { label: 'Justificatif' }),
      part('i13', VTextField, { label: 'Date de dépôt', type: 'date', errorMessages: ['La date manque'] }),
      part('i15', VTextField, { label: 'Adresse du serveur', prefix: 'https://', suffix: '.fr', variant: 'underlined' }),
    ]),
})
  .use(createVuetify())
  .mount('#app');
