import { attached, type Family, met, pressed, typed } from '../family';

export default {
  name: 'antd',
  html: '<div id="app"></div>',
  bundled: 'antd.js',
  fields: [
    typed('#f_nom', 'Nom du service', { differs: 'the browser reads the icon of the help beside the label' }),
    met('#f_lane', 'Couloir'),
    met('#f_tags', 'Mots-clés'),
    met('#f_use', 'Usages'),
    met('#f_jour', 'Date de dépôt'),
    met('#f_span', 'Période'),
    met('#f_heure', 'Heure'),
    pressed('#f_notif', 'Notifier'),
    typed('#f_lots', 'Nombre de lots'),
    pressed('#f_you input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#f_alert input >> nth=1', 'Par courrier', { under: 'Alertes' }),
    met('[role=slider]', 'Niveau'),
    typed('#f_text', 'Description'),
    typed('#f_ville', 'Ville'),
    met('#f_tree', 'Rattachement'),
    met('#f_casc', 'Région'),
    typed('#f_to', 'Destinataires'),
    attached('.ant-upload button', 'Justificatif', '#f_doc', { differs: 'every button for files is called so' }),
  ],
} satisfies Family;
