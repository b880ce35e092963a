import { attached, chosen, type Family, met, pressed, SECRET, typed } from '../family';

const ENTRY = `.v-overlay--active .v-list-item:has-text("${SECRET} un")`;

export default {
  name: 'vuetify',
  html: '<div id="app"></div>',
  bundled: 'vuetify.js',
  fields: [
    typed('#i1 input', 'Nom du service'),
    chosen('#i2 .v-field', 'Couloir', ENTRY),
    pressed('#i4 input', 'Notifier'),
    typed('#i5 textarea >> nth=0', 'Description'),
    pressed('#i8 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i8 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i9 input', 'Recevoir les alertes'),
    met('#i10 [role=slider]', 'Niveau'),
    typed('#i11 input', 'Nombre de lots'),
    attached('#i12 input', 'Justificatif'),
    met('#i13 input', 'Date de dépôt'),
    typed('#i15 input', 'Adresse du serveur'),
    met('#i3 .v-field', 'Mots-clés', { by: 'click' }),
  ],
} satisfies Family;
