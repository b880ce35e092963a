import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';

const options = ['SECRETO un', 'SECRETO deux'].map((label) => ({ label, value: label }));
const one = { options, defaultValue: options[1] };
const many = { options, defaultValue: [options[1]], isMulti: true };
const part = (id, ...inside) => h('div', { id, key: id }, ...inside);
createRoot(document.getElementById('app')).render(
  h('form', null, [
    part('i1', h('span', null, 'Pays d’exercice'), h(Select, { ...one, 'aria-labelledby': 'gone' })),
    part('i2', h('label', { htmlFor: 'in2' }, 'Usages du certificat'), h(Select, { ...many, inputId: 'in2' })),
    part('i3', h('label', { id: 'l3' }, 'Couloir'), h(Select, { ...one, 'aria-labelledby': 'l3' })),
    part('i4', h(Select, { ...one, 'aria-label': 'Département' })),
    part('i5', h('label', null, 'Mots-clés'), h(CreatableSelect, many)),
    part('i6', h('label', null, 'Ville', h(AsyncSelect, { defaultOptions: options, loadOptions: async () => options }))),
    part('i7', h('div', { className: 'form-label' }, 'Rôle *'), h(Select, { ...one, isSearchable: false })),
    part(
      'i8',
      h(
        'table',
        null,
        h('tbody', null, h('tr', null, h('td', null, 'Statut :'), h('td', null, h(Select, { ...one, isClearable: true })))),
      ),
    ),
    part(
      'i9',
      h(
        'fieldset',
        null,
        h('legend', null, 'Carte'),
        h('label', { htmlFor: 'in9' }, 'Type de carte'),
        h(Select, { ...one, inputId: 'in9', menuPortalTarget: document.body }),
      ),
    ),
  ]),
);
