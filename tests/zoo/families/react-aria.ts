import { type Family, met, pressed, typed } from '../family';

export default {
  name: 'react-aria-components',
  html: '<div id="app"></div>',
  bundled: 'react-aria.js',
  fields: [
    typed('#i1 input', 'Nom du service'),
    typed('#i2 textarea', 'Description'),
    met('#i3 button', 'Couloir'),
    typed('#i4 input', 'Ville'),
    typed('#i5 input', 'Nombre de lots'),
    pressed('#i6 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i6 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i7 input', 'Par message', { under: 'Alertes' }),
    pressed('#i8 input', 'Notifier'),
    met('#i9 input', 'Niveau'),
    typed('#i10 input', 'Produit cherché'),
  ],
} satisfies Family;
