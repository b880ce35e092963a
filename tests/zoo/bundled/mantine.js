import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import {
  Autocomplete,
  Checkbox,
  ColorInput,
  Combobox,
  FileInput,
  Input,
  InputBase,
  MantineProvider,
  MultiSelect,
  NativeSelect,
  NumberInput,
  PasswordInput,
  PinInput,
  Radio,
  RangeSlider,
  Rating,
  SegmentedControl,
  Select,
  Slider,
  Switch,
  TagsInput,
  Text,
  Textarea,
  TextInput,
  useCombobox,
} from '@mantine/core';
import { DateInput, DatePickerInput, MonthPickerInput, TimeInput } from '@mantine/dates';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const data = ['SECRETO un', 'SECRETO deux'];
const day = new Date(2031, 4, 27);
const p = (id, ...c) => h('div', { id, key: id, style: { padding: 8 } }, ...c);
function Own() {
  // the documentation's own « Select with custom button »
  const combobox = useCombobox();
  return h(
    Combobox,
    { store: combobox, onOptionSubmit: () => {} },
    h(
      Combobox.Target,
      null,
      h(
        InputBase,
        {
          label: 'Rôle',
          component: 'button',
          type: 'button',
          pointer: true,
          rightSection: h(Combobox.Chevron),
          onClick: () => combobox.toggleDropdown(),
        },
        'SECRETO un',
      ),
    ),
    h(
      Combobox.Dropdown,
      null,
      h(
        Combobox.Options,
        null,
        data.map((v) => h(Combobox.Option, { value: v, key: v }, v)),
      ),
    ),
  );
}
createRoot(document.getElementById('app')).render(
  h(
    MantineProvider,
    null,
    h('form', null, [
      p(
        'i1',
        h(TextInput, {
          label: 'Nom du service',
          description: 'Court',
          defaultValue: 'SECRETO',
          withAsterisk: true,
          error: 'Trop court',
        }),
      ),
      p('i2', h(Select, { label: 'Couloir', data, defaultValue: data[0] })),
      p('i3', h(MultiSelect, { label: 'Usages', data, defaultValue: data, searchable: true })),
      p('i4', h(TagsInput, { label: 'Mots-clés', data, defaultValue: data })),
      p('i5', h(DatePickerInput, { label: 'Date de dépôt', defaultValue: day, valueFormat: 'DD/MM/YYYY' })),
      p('i6', h(DateInput, { label: 'Date de fin', defaultValue: day, valueFormat: 'DD/MM/YYYY' })),
      p(
        'i7',
        h(FileInput, { label: 'Justificatif', placeholder: 'Choisir', value: new File(['x'], 'SECRETO.pdf'), clearable: true }),
      ),
      p('i8', h(NumberInput, { label: 'Nombre de lots', defaultValue: 749913 })),
      p(
        'i9',
        h(Input.Label, { id: 'pin-l' }, 'Code reçu'),
        h(PinInput, { defaultValue: '7499', length: 4, 'aria-labelledby': 'pin-l' }),
      ),
      p(
        'i10',
        h(Text, { size: 'sm' }, 'Niveau'),
        h(Slider, {
          defaultValue: 40,
          label: (v) => `SECRETO ${v}`,
          labelAlwaysOn: true,
          marks: [{ value: 20, label: 'SECRETO 20' }],
        }),
      ),
      p('i11', h(Switch, { label: 'Notifier', description: 'Chaque jour' })),
      p(
        'i12',
        h(
          Radio.Group,
          { label: 'Vous êtes', defaultValue: 'e', name: 'who' },
          h(Radio, { value: 'e', label: 'Éditeur' }),
          h(Radio, { value: 's', label: 'Structure' }),
        ),
      ),
      p(
        'i13',
        h(
          Checkbox.Group,
          { label: 'Alertes', description: 'Au choix' },
          h(Checkbox, { value: 'm', label: 'Par message' }),
          h(Checkbox, { value: 't', label: 'Par téléphone' }),
        ),
      ),
      p('i14', h(Textarea, { label: 'Description', autosize: true, defaultValue: 'SECRETO' })),
      p('i15', h(Autocomplete, { label: 'Ville', data, defaultValue: 'SECRETO' })),
      p('i16', h(PasswordInput, { label: 'Mot de passe', defaultValue: 'SECRETO' })),
      p('i17', h(NativeSelect, { label: 'Profession', data })),
      p('i18', h(ColorInput, { label: 'Couleur du portail', defaultValue: '#749913' })),
      p('i19', h(Own)),
      p(
        'i20',
        h(DatePickerInput, {
          type: 'range',
          label: 'Dates de validité',
          defaultValue: [day, new Date(2031, 4, 29)],
          clearable: true,
        }),
      ),
      p('i21', h(TimeInput, { label: 'Heure', defaultValue: '07:49' })),
      p(
        'i22',
        h(Text, null, 'Période'),
        h(RangeSlider, { defaultValue: [20, 60], thumbFromLabel: 'Début', thumbToLabel: 'Fin' }),
      ),
      p('i23', h(Input.Wrapper, { label: 'Mode de raccordement' }, h(Select, { data, defaultValue: data[1] }))),
      p('i24', h('label', null, 'Région'), h(MultiSelect, { data, defaultValue: [data[1]] })),
      p('i25', h(MonthPickerInput, { label: 'Mois concerné', defaultValue: day })),
      p('i26', h(Select, { 'aria-label': 'Dispositif', data, defaultValue: data[0], searchable: true, clearable: true })),
      p('i27', h(Text, null, 'Note du dossier'), h(Rating, { defaultValue: 2 })),
      p('i28', h(Text, null, 'Affichage'), h(SegmentedControl, { data: ['Jour', 'Mois'] })),
    ]),
  ),
);
