import { chosen, type Family, met, SECRET } from '../family';

const ENTRY = `[role=option]:has-text("${SECRET} un")`;

export default {
  name: 'react-select',
  html: '<div id="app"></div>',
  bundled: 'react-select.js',
  fields: [
    chosen('#i1 input', 'Pays d’exercice', ENTRY),
    chosen('#i2 input', 'Usages du certificat', ENTRY),
    chosen('#i3 input', 'Couloir', ENTRY),
    chosen('#i4 input', 'Département', ENTRY),
    chosen('#i5 input', 'Mots-clés', ENTRY),
    chosen('#i6 input', 'Ville', ENTRY, { differs: 'the browser has the words of the empty list' }),
    met('#i7 input', 'Rôle'),
    chosen('#i8 input', 'Statut', ENTRY),
    chosen('#i9 input', 'Type de carte', ENTRY, { under: 'Carte' }),
  ],
} satisfies Family;
