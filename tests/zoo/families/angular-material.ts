import { type Family, met, pressed, typed } from '../family';

export default {
  name: '@angular/material',
  html: '<div id="app"></div>',
  files: ['@angular/material/prebuilt-themes/azure-blue.css'],
  bundled: 'angular-material.js',
  fields: [
    typed('#i1 input', 'Nom du service'),
    met('#i2 [role=combobox]', 'Couloir'),
    met('#i3 [role=combobox]', 'Usages'),
    typed('#i4 input', 'Mots-clés'),
    met('#i5 input', 'Date de dépôt'),
    met('#i6 input >> nth=0', 'Période', { differs: 'the browser has the example in the box' }),
    typed('#i7 input', 'Ville'),
    typed('#i8 textarea', 'Description'),
    pressed('#i9 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i9 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i10 input', 'Recevoir les alertes'),
    pressed('#i11 [role=switch]', 'Notifier'),
    met('#i12 input', 'Niveau'),
    met('#i13 input', 'Nombre de lots'),
    met('#i14 select', 'Dispositif'),
  ],
} satisfies Family;
