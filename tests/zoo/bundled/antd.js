import {
  AutoComplete,
  Button,
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Mentions,
  Radio,
  Select,
  Slider,
  Switch,
  TimePicker,
  TreeSelect,
  Upload,
} from 'antd';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const options = ['SECRETO un', 'SECRETO deux'].map((value) => ({ value, label: value }));
const item = (name, label, control, more) => h(Form.Item, { key: name, name, label, ...more }, control);
const initialValues = {
  nom: 'SECRETO',
  lane: 'SECRETO un',
  tags: ['SECRETO deux'],
  use: ['SECRETO un'],
  tree: 'SECRETO un',
  lots: 749913,
};
createRoot(document.getElementById('app')).render(
  h(Form, { name: 'f', initialValues }, [
    item('nom', 'Nom du service', h(Input), { tooltip: 'Comme au registre', required: true }),
    item('lane', 'Couloir', h(Select, { options, showSearch: true })),
    item('tags', 'Mots-clés', h(Select, { options, mode: 'tags' })),
    item('use', 'Usages', h(Select, { options, mode: 'multiple' }), { extra: 'Plusieurs choix' }),
    item('jour', 'Date de dépôt', h(DatePicker)),
    item('span', 'Période', h(DatePicker.RangePicker)),
    item('heure', 'Heure', h(TimePicker)),
    item('notif', 'Notifier', h(Switch)),
    item('lots', 'Nombre de lots', h(InputNumber), { help: 'Il en faut un', validateStatus: 'error' }),
    item('you', 'Vous êtes', h(Radio.Group, { options: ['Éditeur', 'Structure'] })),
    item('alert', 'Alertes', h(Checkbox.Group, { options: ['Par message', 'Par courrier'] })),
    item('level', 'Niveau', h(Slider)),
    item('text', 'Description', h(Input.TextArea, { showCount: true, maxLength: 300 })),
    item('ville', 'Ville', h(AutoComplete, { options })),
    item('tree', 'Rattachement', h(TreeSelect, { treeData: options })),
    item('casc', 'Région', h(Cascader, { options })),
    item('to', 'Destinataires', h(Mentions, { options })),
    item('doc', 'Justificatif', h(Upload, { beforeUpload: () => false }, h(Button, null, 'Choisir un fichier'))),
  ]),
);
