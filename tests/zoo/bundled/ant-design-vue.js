import * as A from 'ant-design-vue';
import dayjs from 'dayjs';
import { createApp, h } from 'vue';

const options = ['SECRETO un', 'SECRETO deux'].map((v) => ({ label: v, value: v }));
const day = dayjs(new Date(2031, 4, 27));
const item = (id, label, control, more = {}) => h(A.FormItem, { id, label, name: id, ...more }, () => control);
createApp({
  render: () =>
    h(A.Form, { model: {}, labelCol: { span: 6 }, style: 'width:700px' }, () => [
      item('i1', 'Nom du service', h(A.Input, { value: 'SECRETO', placeholder: 'Saisir' }), {
        required: true,
        help: 'Trop court',
        validateStatus: 'error',
        extra: 'Court',
      }),
      item('i2', 'Couloir', h(A.Select, { options, value: options[0].value })),
      item('i3', 'Usages', h(A.Select, { options, mode: 'multiple', value: options.map((o) => o.value) })),
      item('i4', 'Mots-clés', h(A.Select, { options, mode: 'tags', value: ['SECRETO trois'] })),
      item('i5', 'Ville', h(A.AutoComplete, { options, value: 'SECRETO' })),
      item('i6', 'Date de dépôt', h(A.DatePicker, { value: day })),
      item('i7', 'Période', h(A.RangePicker, { value: [day, day.add(1, 'day')] })),
      item('i8', 'Heure', h(A.TimePicker, { value: day })),
      item('i9', 'Nombre de lots', h(A.InputNumber, { value: 749913 })),
      item('i10', 'Notifier', h(A.Switch, { checkedChildren: 'SECRETO', unCheckedChildren: 'SECRETO' })),
      item(
        'i11',
        ' ',
        h(A.Checkbox, null, () => 'Recevoir les alertes'),
        { colon: false },
      ),
      item(
        'i12',
        'Vous êtes',
        h(A.RadioGroup, { value: 'e' }, () => [
          h(A.Radio, { value: 'e' }, () => 'Éditeur'),
          h(A.Radio, { value: 's' }, () => 'Structure'),
        ]),
      ),
      item('i13', 'Description', h(A.Textarea, { value: 'SECRETO', showCount: true, maxlength: 300 })),
      item('i14', 'Niveau', h(A.Slider, { value: 42, tooltipOpen: true, tipFormatter: (v) => `SECRETO ${v}` })),
      item(
        'i15',
        'Région',
        h(A.Cascader, {
          options: [{ label: 'SECRETO', value: 'x', children: [{ label: 'SECRETO un', value: 'y' }] }],
          value: ['x', 'y'],
        }),
      ),
      item('i16', 'Rattachement', h(A.TreeSelect, { treeData: [{ label: 'SECRETO', value: 'x' }], value: 'x' })),
      item(
        'i17',
        'Justificatif',
        h(A.Upload, { action: '/', defaultFileList: [{ uid: 'a', name: 'SECRETO.pdf', status: 'done' }] }, () =>
          h(A.Button, null, () => 'Choisir un fichier'),
        ),
      ),
      item('i18', 'Mot de passe', h(A.InputPassword, { value: 'SECRETO' })),
      item('i19', 'Mentionner', h(A.Mentions, { value: '@SECRETO' })),
      item('i20', 'Rechercher un service', h(A.InputSearch, { value: 'SECRETO', enterButton: true })),
      item('i21', 'Alertes', h(A.CheckboxGroup, { options: ['Par message', 'Par téléphone'] })),
      h('div', { id: 'i22' }, [
        h('div', null, 'Dispositif'),
        h(A.Select, { options, value: options[1].value, showSearch: true, allowClear: true, style: 'width:200px' }),
      ]),
    ]),
}).mount('#app');
