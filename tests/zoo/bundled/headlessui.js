import {
  Checkbox,
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Description,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Textarea,
} from '@headlessui/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const data = ['SECRETO un', 'SECRETO deux'];
const p = (id, ...c) => h('div', { id, key: id, style: { padding: 8 } }, ...c);
const list = (more = {}, button = {}, shown = data[0]) =>
  h(
    Listbox,
    { defaultValue: more.multiple ? data : data[0], ...more },
    h(ListboxButton, button, shown),
    h(
      ListboxOptions,
      { anchor: 'bottom' },
      data.map((v) => h(ListboxOption, { key: v, value: v }, v)),
    ),
  );
createRoot(document.getElementById('app')).render(
  h('form', null, [
    p(
      'i1',
      h(
        Field,
        null,
        h(Label, null, 'Nom du service'),
        h(Description, null, 'Court'),
        h(Input, { defaultValue: 'SECRETO', name: 'x' }),
      ),
    ),
    p('i2', h(Field, null, h(Label, null, 'Couloir'), list())),
    p('i3', h(Field, null, h(Label, null, 'Usages'), list({ multiple: true }, {}, data.join(', ')))),
    p(
      'i4',
      h(
        Field,
        null,
        h(Label, null, 'Ville'),
        h(
          Combobox,
          { defaultValue: data[0] },
          h(ComboboxInput, { displayValue: (v) => v, 'aria-label': 'Ville' }),
          h(ComboboxButton, null, '▾'),
          h(
            ComboboxOptions,
            null,
            data.map((v) => h(ComboboxOption, { key: v, value: v }, v)),
          ),
        ),
      ),
    ),
    p(
      'i5',
      h(
        Field,
        null,
        h(Label, null, 'Notifier'),
        h(Switch, { defaultChecked: true }, h('span', { className: 'sr-only' }, 'SECRETO')),
      ),
    ),
    p('i6', h(Field, null, h(Checkbox, null), h(Label, null, 'Recevoir les alertes'))),
    p(
      'i7',
      h(
        Fieldset,
        null,
        h(Legend, null, 'Vous êtes'),
        h(
          RadioGroup,
          { defaultValue: 'e' },
          h(Field, null, h(Radio, { value: 'e' }), h(Label, null, 'Éditeur')),
          h(Field, null, h(Radio, { value: 's' }), h(Label, null, 'Structure')),
        ),
      ),
    ),
    p('i8', h(Field, null, h(Label, null, 'Description'), h(Textarea, { defaultValue: 'SECRETO' }))),
    p(
      'i9',
      h(
        Field,
        null,
        h(Label, null, 'Profession'),
        h(
          Select,
          null,
          data.map((v) => h('option', { key: v }, v)),
        ),
      ),
    ),
    p('i10', h('div', { className: 'label' }, 'Dispositif'), list()),
    // shadcn/ui: date picker is a button of a popover, combobox is a button role=combobox showing the choice
    p(
      'i17',
      h('label', { htmlFor: 'date' }, 'Date de dépôt'),
      h(
        'button',
        { id: 'date', type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': false, 'data-state': 'closed' },
        '27 mai 2031 SECRETO',
      ),
    ),
    p(
      'i20',
      h(
        Field,
        null,
        h(Label, null, 'Mots-clés'),
        h(
          Combobox,
          { defaultValue: data, multiple: true },
          h(
            'ul',
            null,
            data.map((v) => h('li', { key: v }, v, h('button', { type: 'button', 'aria-label': `Retirer ${v}` }, '×'))),
          ),
          h(ComboboxInput, { 'aria-label': 'Mots-clés' }),
          h(
            ComboboxOptions,
            null,
            data.map((v) => h(ComboboxOption, { key: v, value: v }, v)),
          ),
        ),
      ),
    ),
  ]),
);
