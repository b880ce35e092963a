import { attached, type Family, met, pressed, typed } from '../family';

export default {
  name: 'primereact',
  html: '<div id="app"></div>',
  bundled: 'primereact.js',
  fields: [
    typed('#i1 input', 'Nom du service'),
    met('#i2 input', 'Couloir'),
    met('#i3 input', 'Usages'),
    typed('#i4 input', 'Mots-clés'),
    typed('#i6 input', 'Nombre de lots', { by: 'focus' }),
    pressed('#i7 input', 'Notifier'),
    typed('#i8 input', 'Ville', { by: 'focus' }),
    pressed('#i9 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i9 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i10 input', 'Recevoir les alertes'),
    typed('#i11-in', 'Description'),
    typed('#i12-in', 'Numéro FINESS'),
    met('#i13 input', 'Rattachement'),
    attached('#i15 .p-fileupload-choose', 'Justificatif', '#i15 input[type=file]', {
      differs: 'every button for files is called so',
    }),
  ],
} satisfies Family;
