import {
  Autocomplete,
  Button,
  Checkbox,
  Chip,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  OutlinedInput,
  Radio,
  RadioGroup,
  Rating,
  Select,
  Slider,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const entries = ['SECRETO un', 'SECRETO deux'];
const items = entries.map((value) => h(MenuItem, { key: value, value }, value));
const part = (id, ...inside) => h('div', { id, key: id, style: { padding: 8 } }, ...inside);
createRoot(document.getElementById('app')).render(
  h('form', null, [
    part(
      'i1',
      h(TextField, { id: 'nom', label: 'Nom du service', required: true, defaultValue: 'SECRETO', helperText: 'Court' }),
    ),
    part(
      'i2',
      h(
        FormControl,
        { fullWidth: true },
        h(InputLabel, { id: 'lane-l' }, 'Couloir'),
        h(Select, { labelId: 'lane-l', id: 'lane', label: 'Couloir', defaultValue: entries[0] }, items),
      ),
    ),
    part(
      'i3',
      h(Autocomplete, {
        id: 'auto',
        options: entries,
        defaultValue: entries[0],
        renderInput: (params) => h(TextField, { ...params, label: 'Ville' }),
      }),
    ),
    part('i4', h(FormControlLabel, { label: 'Notifier', control: h(Checkbox) })),
    part(
      'i5',
      h(Autocomplete, {
        id: 'tags',
        multiple: true,
        freeSolo: true,
        options: entries,
        defaultValue: [entries[0]],
        renderInput: (params) => h(TextField, { ...params, label: 'Mots-clés' }),
      }),
    ),
    part('i6', h(TextField, { id: 'sel', select: true, label: 'Dispositif', defaultValue: entries[1] }, items)),
    part(
      'i7',
      h(
        FormControl,
        null,
        h(InputLabel, { id: 'many-l' }, 'Usages'),
        h(
          Select,
          {
            multiple: true,
            labelId: 'many-l',
            id: 'many',
            defaultValue: [entries[0]],
            input: h(OutlinedInput, { label: 'Usages' }),
            renderValue: (chosen) => chosen.map((label) => h(Chip, { key: label, label })),
          },
          items,
        ),
      ),
    ),
    part(
      'i8',
      h(
        FormControl,
        null,
        h(FormLabel, { id: 'you' }, 'Vous êtes'),
        h(RadioGroup, { 'aria-labelledby': 'you', name: 'you' }, [
          h(FormControlLabel, { key: 1, value: 'e', control: h(Radio), label: 'Éditeur' }),
          h(FormControlLabel, { key: 2, value: 's', control: h(Radio), label: 'Structure' }),
        ]),
      ),
    ),
    part(
      'i9',
      h(
        FormControl,
        { component: 'fieldset' },
        h(FormLabel, { component: 'legend' }, 'Alertes'),
        h(FormGroup, null, h(FormControlLabel, { control: h(Switch), label: 'Par message' })),
      ),
    ),
    part('i10', h(Typography, { id: 'level' }, 'Niveau'), h(Slider, { 'aria-labelledby': 'level', defaultValue: 30 })),
    part(
      'i11',
      h(TextField, { id: 'text', label: 'Description', multiline: true, rows: 3, error: true, helperText: 'Trop court' }),
    ),
    part('i12', h(TextField, { id: 'day', label: 'Date de dépôt', type: 'date', slotProps: { inputLabel: { shrink: true } } })),
    part('i13', h(TextField, { id: 'lots', label: 'Nombre de lots', type: 'number', variant: 'filled' })),
    part(
      'i14',
      h(Button, { component: 'label', variant: 'contained', tabIndex: -1 }, 'Joindre un fichier', h('input', { type: 'file' })),
    ),
    part('i15', h(Typography, { component: 'legend' }, 'Note du dossier'), h(Rating, { name: 'note' })),
  ]),
);
