import { Autocomplete, Checkbox, FormControl, FormControlLabel, InputLabel, MenuItem, Select, TextField } from '@mui/material';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('app')).render(
  h('form', null, [
    h(TextField, {
      key: 1,
      id: 'mui-nom',
      label: 'Nom du service',
      required: true,
      defaultValue: 'SECRETO',
      helperText: 'Court',
    }),
    h(
      FormControl,
      { key: 2 },
      h(InputLabel, { id: 'mui-l' }, 'Couloir'),
      h(Select, { labelId: 'mui-l', id: 'mui-lane', label: 'Couloir', defaultValue: 1 }, h(MenuItem, { value: 1 }, 'SECRETO un')),
    ),
    h(Autocomplete, {
      key: 3,
      id: 'mui-auto',
      options: ['SECRETO un'],
      defaultValue: 'SECRETO un',
      renderInput: (params) => h(TextField, { ...params, label: 'Ville' }),
    }),
    h(FormControlLabel, { key: 4, label: 'Notifier', control: h(Checkbox) }),
  ]),
);
