import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { Checkbox } from 'primereact/checkbox';
import { Chips } from 'primereact/chips';
import { Dropdown } from 'primereact/dropdown';
import { FileUpload } from 'primereact/fileupload';
import { FloatLabel } from 'primereact/floatlabel';
import { InputMask } from 'primereact/inputmask';
import { InputNumber } from 'primereact/inputnumber';
import { InputSwitch } from 'primereact/inputswitch';
import { InputText } from 'primereact/inputtext';
import { InputTextarea } from 'primereact/inputtextarea';
import { MultiSelect } from 'primereact/multiselect';
import { RadioButton } from 'primereact/radiobutton';
import { TreeSelect } from 'primereact/treeselect';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const options = ['SECRETO un', 'SECRETO deux'];
const field = (id, label, control, props, ...more) =>
  h(
    'div',
    { id, key: id, className: 'p-field' },
    h('label', { htmlFor: `${id}-in` }, label),
    h(control, { inputId: `${id}-in`, ...props }),
    ...more,
  );
createRoot(document.getElementById('app')).render(
  h('form', null, [
    field(
      'i1',
      'Nom du service',
      InputText,
      { id: 'i1-in', inputId: undefined, defaultValue: 'SECRETO' },
      h('small', null, 'Tel qu’au contrat'),
    ),
    field('i2', 'Couloir', Dropdown, { value: options[0], options }),
    field('i3', 'Usages', MultiSelect, { value: [options[0]], options, display: 'chip' }),
    field('i4', 'Mots-clés', Chips, { value: [options[0]] }),
    field('i5', 'Date de dépôt', Calendar, { showIcon: true }),
    field('i6', 'Nombre de lots', InputNumber, { value: 749913 }),
    field('i7', 'Notifier', InputSwitch, { checked: false }),
    field('i8', 'Ville', AutoComplete, { value: 'SECRETO', suggestions: options, dropdown: true }),
    h(
      'div',
      { id: 'i9', key: 'i9' },
      h('div', null, 'Vous êtes'),
      h(RadioButton, { inputId: 'r1', name: 'r' }),
      h('label', { htmlFor: 'r1' }, 'Éditeur'),
      h(RadioButton, { inputId: 'r2', name: 'r' }),
      h('label', { htmlFor: 'r2' }, 'Structure'),
    ),
    field('i10', 'Recevoir les alertes', Checkbox, { checked: false }),
    h(
      FloatLabel,
      { key: 'i11' },
      h(InputTextarea, { id: 'i11-in', defaultValue: 'SECRETO' }),
      h('label', { htmlFor: 'i11-in' }, 'Description'),
    ),
    h(
      'div',
      { id: 'i12', key: 'i12' },
      h('label', { htmlFor: 'i12-in' }, 'Numéro FINESS'),
      h(InputMask, { id: 'i12-in', mask: '99 9999 999' }),
    ),
    field('i13', 'Rattachement', TreeSelect, { value: 'x', options: [{ key: 'x', label: options[0] }] }),
    h(
      'div',
      { id: 'i15', key: 'i15' },
      h('label', null, 'Justificatif'),
      h(FileUpload, { mode: 'basic', chooseLabel: 'Choisir un fichier' }),
    ),
  ]),
);
