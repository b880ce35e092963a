import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VCombobox, VSelect, VSwitch, VTextarea, VTextField } from 'vuetify/components';
import 'vuetify/styles';

const items = ['SECRETO un', 'SECRETO deux'];
createApp({
  render: () =>
    h(VApp, null, () => [
      h(VTextField, { label: 'Nom du service', modelValue: 'SECRETO' }),
      h(VSelect, { label: 'Couloir', items, modelValue: 'SECRETO deux' }),
      h(VCombobox, { label: 'Mots-clés', items, multiple: true, chips: true, modelValue: ['SECRETO un'] }),
      h(VSwitch, { label: 'Notifier' }),
      h(VTextarea, { label: 'Description', modelValue: 'SECRETO' }),
    ]),
})
  .use(createVuetify())
  .mount('#app');
