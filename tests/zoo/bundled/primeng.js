import '@angular/compiler';
import { provideHttpClient } from '@angular/common/http';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import Aura from '@primeuix/themes/aura';
import { AutoCompleteModule } from 'primeng/autocomplete';
import { CascadeSelectModule } from 'primeng/cascadeselect';
import { CheckboxModule } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePickerModule } from 'primeng/datepicker';
import { FileUploadModule } from 'primeng/fileupload';
import { FloatLabelModule } from 'primeng/floatlabel';
import { IftaLabelModule } from 'primeng/iftalabel';
import { InputMaskModule } from 'primeng/inputmask';
import { InputNumberModule } from 'primeng/inputnumber';
import { InputTextModule } from 'primeng/inputtext';
import { ListboxModule } from 'primeng/listbox';
import { MultiSelectModule } from 'primeng/multiselect';
import { PasswordModule } from 'primeng/password';
import { RadioButtonModule } from 'primeng/radiobutton';
import { SelectModule } from 'primeng/select';
import { TextareaModule } from 'primeng/textarea';
import { ToggleSwitchModule } from 'primeng/toggleswitch';
import { TreeSelectModule } from 'primeng/treeselect';

const label = (id, words) => `<label for="${id}">${words}</label>`;
/** The label before the control, the label that floats over it, the one that sits in its top line. */
const above = (id, words, control) => `<div id="${id}" class="flex flex-col gap-2">${label(`${id}-in`, words)}${control}</div>`;
const floating = (id, words, control, variant = 'on') =>
  `<p-floatlabel id="${id}" variant="${variant}">${control}${label(`${id}-in`, words)}</p-floatlabel>`;
const inside = (id, words, control) => `<p-iftalabel id="${id}">${control}${label(`${id}-in`, words)}</p-iftalabel>`;
/** The control before its label: boxes, switches, radio buttons. */
const before = (id, words, control) =>
  `<div id="${id}" class="flex items-center gap-2">${control}${label(`${id}-in`, words)}</div>`;

const template = `<form>
  ${floating('i1', 'Nom du service', '<input pInputText id="i1-in" name="a" [(ngModel)]="text" autocomplete="off">')}
  ${inside('i2', 'Numéro FINESS', '<input pInputText id="i2-in" name="b" [(ngModel)]="text">')}
  ${floating('i3', 'Couloir', '<p-select inputId="i3-in" name="c" [(ngModel)]="one" [options]="options" optionLabel="name" />')}
  ${above('i4', 'Usages', '<p-multiselect inputId="i4-in" name="d" display="chip" [(ngModel)]="many" [options]="options" optionLabel="name" />')}
  ${above('i5', 'Ville', '<p-autocomplete inputId="i5-in" name="e" [(ngModel)]="one" [suggestions]="options" optionLabel="name" dropdown (completeMethod)="seek()" />')}
  ${floating('i6', 'Mots-clés', '<p-autocomplete inputId="i6-in" name="f" multiple [typeahead]="false" [(ngModel)]="words" />', 'in')}
  ${above('i7', 'Date de dépôt', '<p-datepicker inputId="i7-in" name="g" [(ngModel)]="day" showIcon showClear />')}
  ${inside('i8', 'Nombre de lots', '<p-inputnumber inputId="i8-in" name="h" [(ngModel)]="count" showButtons />')}
  ${before('i9', 'Notifier', '<p-toggleswitch inputId="i9-in" name="i" [(ngModel)]="on" />')}
  ${before('i10', 'Recevoir les alertes', '<p-checkbox inputId="i10-in" name="j" binary [(ngModel)]="on" />')}
  <div id="i11"><div>Vous êtes</div>
    ${before('i11a', 'Éditeur', '<p-radiobutton inputId="i11a-in" name="k" value="e" [(ngModel)]="who" />')}
    ${before('i11b', 'Structure', '<p-radiobutton inputId="i11b-in" name="k" value="s" [(ngModel)]="who" />')}</div>
  ${floating('i12', 'Description', '<textarea pTextarea id="i12-in" name="l" [(ngModel)]="text" rows="3"></textarea>')}
  ${floating('i13', 'Mot de passe', '<p-password inputId="i13-in" name="m" [(ngModel)]="text" toggleMask [feedback]="false" />')}
  ${above('i14', 'Téléphone', '<p-inputmask inputId="i14-in" name="n" mask="99 99 99 99 99" slotChar="jj" [(ngModel)]="phone" />')}
  ${floating('i15', 'Rattachement', '<p-treeselect inputId="i15-in" name="o" [(ngModel)]="leaf" [options]="tree" />')}
  ${above('i16', 'Région', '<p-cascadeselect inputId="i16-in" name="p" [(ngModel)]="one" [options]="regions" optionLabel="name" optionGroupLabel="name" [optionGroupChildren]="[\'towns\']" />')}
  <div id="i17"><label>Justificatif</label><p-fileupload mode="basic" chooseLabel="Choisir un fichier" /></div>
  <div id="i18" class="field"><label id="i18-label">Mode de raccordement</label><p-listbox name="q" [(ngModel)]="one" [options]="options" optionLabel="name" filter ariaLabel="Mode de raccordement" /></div>
  <div id="i19" class="field"><label id="i19-label">Dispositif</label><p-select name="r" [(ngModel)]="one" [options]="options" optionLabel="name" ariaLabelledBy="i19-label" filter showClear /></div>
  <div id="i20" class="field"><label>Type de carte</label><p-select name="s" [(ngModel)]="one" [options]="options" optionLabel="name" editable /></div>
  <div id="i21" class="field"><label>Profession</label><p-multiselect name="t" [(ngModel)]="many" [options]="options" optionLabel="name" /></div>
  <div id="i22" class="field"><label>Période</label><p-datepicker name="u" selectionMode="range" [(ngModel)]="span" /></div>
</form>`;

const imports = [
  FormsModule,
  AutoCompleteModule,
  CascadeSelectModule,
  CheckboxModule,
  DatePickerModule,
  FileUploadModule,
  FloatLabelModule,
  IftaLabelModule,
  InputMaskModule,
  InputNumberModule,
  InputTextModule,
  ListboxModule,
  MultiSelectModule,
  PasswordModule,
  RadioButtonModule,
  SelectModule,
  TextareaModule,
  ToggleSwitchModule,
  TreeSelectModule,
];
const options = [{ name: 'SECRETO un' }, { name: 'SECRETO deux' }];
const tree = [{ key: 'x', label: 'SECRETO un' }];
class Page {
  text = 'SECRETO';
  options = options;
  one = options[1];
  many = [options[0]];
  words = ['SECRETO'];
  day = new Date(2031, 4, 27);
  span = [new Date(2031, 4, 27), new Date(2031, 4, 28)];
  count = 749913;
  on = false;
  who = null;
  phone = '0749913749';
  tree = tree;
  leaf = tree[0];
  regions = [{ name: 'SECRETO', towns: options }];
  seek() {
    this.options = [...options];
  }
}
bootstrapApplication(Component({ selector: '#app', template, imports })(Page), {
  providers: [
    provideZonelessChangeDetection(),
    provideNoopAnimations(),
    provideHttpClient(),
    providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } }),
  ],
});
