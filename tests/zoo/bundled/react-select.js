import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';

const entries = ['SECRETO un', 'SECRETO deux'].map((label) => ({ label, value: label }));
createRoot(document.getElementById('app')).render(
  h('form', null, [
    h(
      'div',
      { id: 'one', key: 1 },
      h('span', null, 'Pays d’exercice'),
      h(Select, { options: entries, defaultValue: entries[1], 'aria-labelledby': 'gone' }),
    ),
    h(
      'div',
      { id: 'many', key: 2 },
      h('label', { htmlFor: 'in' }, 'Usages du certificat'),
      h(Select, { options: entries, defaultValue: [entries[1]], isMulti: true, inputId: 'in' }),
    ),
  ]),
);
