import { Dropdown } from 'primereact/dropdown';
import { InputText } from 'primereact/inputtext';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('app')).render(
  h('form', null, [
    h(
      'div',
      { key: 1 },
      h('label', { htmlFor: 'pr-nom' }, 'Nom du service'),
      h(InputText, { id: 'pr-nom', defaultValue: 'SECRETO' }),
    ),
    h(
      'div',
      { key: 2 },
      h('label', { htmlFor: 'pr-in' }, 'Couloir'),
      h(Dropdown, { id: 'pr-lane', inputId: 'pr-in', value: 'SECRETO un', options: ['SECRETO un', 'SECRETO deux'] }),
    ),
  ]),
);
