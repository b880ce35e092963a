import { DatePicker, Form, Input, Select, Switch } from 'antd';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const options = ['SECRETO un', 'SECRETO deux'].map((value) => ({ value }));
const item = (name, label, control) => h(Form.Item, { key: name, name, label, tooltip: 'Comme au registre' }, control);
createRoot(document.getElementById('app')).render(
  h(Form, { name: 'f', initialValues: { nom: 'SECRETO', lane: 'SECRETO un', tags: ['SECRETO deux'] } }, [
    item('nom', 'Nom du service', h(Input)),
    item('lane', 'Couloir', h(Select, { options, showSearch: true })),
    item('tags', 'Mots-clés', h(Select, { options, mode: 'tags' })),
    item('jour', 'Date de dépôt', h(DatePicker)),
    item('notif', 'Notifier', h(Switch)),
  ]),
);
