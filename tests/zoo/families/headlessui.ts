import { type Family, met, pressed, typed } from '../family';

export default {
  name: '@headlessui/react',
  html: '<div id="app"></div>',
  bundled: 'headlessui.js',
  fields: [
    typed('#i1 input', 'Nom du service'),
    met('#i2 button', 'Couloir'),
    met('#i3 button', 'Usages'),
    met('#i4 input', 'Ville'),
    pressed('#i5 button', 'Notifier'),
    pressed('#i6 [role=checkbox]', 'Recevoir les alertes'),
    pressed('#i7 [role=radio] >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    typed('#i8 textarea', 'Description'),
    met('#i9 select', 'Profession'),
    met('#i10 button', 'Dispositif'),
    met('#i17 button', 'Date de dépôt'),
    met('#i20 input', 'Mots-clés'),
  ],
} satisfies Family;
