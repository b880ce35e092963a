import { attached, chosen, type Family, met, pressed, SECRET, typed } from '../family';

export default {
  name: '@mui/material',
  html: '<div id="app"></div>',
  bundled: 'mui.js',
  fields: [
    typed('#nom', 'Nom du service'),
    chosen('[role=combobox]#lane', 'Couloir', `[role=option]:has-text("${SECRET} deux")`),
    typed('#auto', 'Ville'),
    pressed('#i4 input', 'Notifier'),
    typed('#tags', 'Mots-clés'),
    met('[role=combobox]#sel', 'Dispositif'),
    met('[role=combobox]#many', 'Usages'),
    pressed('#i8 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#i8 input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('#i9 input', 'Par message', { under: 'Alertes' }),
    met('#i10 input', 'Niveau'),
    typed('#text', 'Description'),
    met('#day', 'Date de dépôt'),
    met('#lots', 'Nombre de lots'),
    attached('#i14 input', 'Joindre un fichier'),
  ],
} satisfies Family;
