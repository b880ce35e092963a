import { createElement as h } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  ComboBox,
  DateField,
  DateInput,
  DateSegment,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  SearchField,
  Select,
  SelectValue,
  Slider,
  SliderThumb,
  SliderTrack,
  Switch,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';

const items = ['SECRETO un', 'SECRETO deux'].map((one) => h(ListBoxItem, { key: one, id: one, textValue: one }, one));
const list = h(Popover, { key: 'list' }, h(ListBox, null, items));
const label = (text) => h(Label, { key: 'label' }, text);
const help = h(Text, { key: 'help', slot: 'description' }, 'Tel qu’au contrat');
const part = (id, kind, props, ...inside) => h('div', { id, key: id }, h(kind, props, ...inside));
createRoot(document.getElementById('app')).render(
  h('form', null, [
    part(
      'i1',
      TextField,
      { defaultValue: 'SECRETO', isInvalid: true },
      label('Nom du service'),
      h(Input),
      help,
      h(FieldError, null, 'Trop court'),
    ),
    part('i2', TextField, { defaultValue: 'SECRETO' }, label('Description'), h(TextArea)),
    part(
      'i3',
      Select,
      { defaultSelectedKey: 'SECRETO un' },
      label('Couloir'),
      h(Button, null, h(SelectValue), h('span', { 'aria-hidden': true }, '▼')),
      list,
    ),
    part('i4', ComboBox, { defaultInputValue: 'SECRETO un' }, label('Ville'), h(Input), h(Button, null, '▼'), list),
    part('i5', NumberField, { defaultValue: 749913 }, label('Nombre de lots'), h(Input)),
    part('i6', RadioGroup, null, label('Vous êtes'), h(Radio, { value: 'e' }, 'Éditeur'), h(Radio, { value: 's' }, 'Structure')),
    part('i7', CheckboxGroup, null, label('Alertes'), h(Checkbox, { value: 'm' }, 'Par message')),
    part('i8', Switch, null, h('span', { className: 'indicator' }), 'Notifier'),
    part('i9', Slider, { defaultValue: 30 }, label('Niveau'), h(SliderTrack, null, h(SliderThumb))),
    part('i10', SearchField, { defaultValue: 'SECRETO' }, label('Produit cherché'), h(Input)),
    part(
      'i11',
      DateField,
      null,
      label('Date de dépôt'),
      h(DateInput, null, (segment) => h(DateSegment, { segment })),
    ),
  ]),
);
