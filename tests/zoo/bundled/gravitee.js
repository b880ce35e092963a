import '@gravitee/ui-components/wc/gv-autocomplete';
import '@gravitee/ui-components/wc/gv-checkbox';
import '@gravitee/ui-components/wc/gv-date-picker';
import '@gravitee/ui-components/wc/gv-input';
import '@gravitee/ui-components/wc/gv-schema-form';
import '@gravitee/ui-components/wc/gv-select';
import '@gravitee/ui-components/wc/gv-switch';
import '@gravitee/ui-components/wc/gv-text';

const options = [
  { label: 'SECRETO un', value: 'un' },
  { label: 'SECRETO deux', value: 'deux' },
];
for (const one of document.querySelectorAll('gv-select'))
  Object.assign(one, { options, value: one.id === 'many' ? ['deux'] : 'deux' });
Object.assign(document.querySelector('gv-schema-form'), {
  schema: {
    type: 'object',
    properties: {
      plan: { type: 'string', title: 'Plan souscrit' },
      mode: { type: 'string', title: 'Mode de contrôle', enum: ['SECRETO un', 'SECRETO deux'], default: 'SECRETO un' },
      strict: { type: 'boolean', title: 'Contrôle strict' },
    },
    required: ['plan'],
  },
  values: { plan: 'SECRETO' },
});
