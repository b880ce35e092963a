import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatSliderModule } from '@angular/material/slider';
import { bootstrapApplication } from '@angular/platform-browser';

const field = (id, label, control, more = '') =>
  `<mat-form-field id="${id}"><mat-label>${label}</mat-label>${control}${more}</mat-form-field>`;
const options = '<mat-option value="1">SECRETO un</mat-option><mat-option value="2">SECRETO deux</mat-option>';
const template = `<form>
  ${field('i1', 'Nom du service', '<input matInput required name="a" [(ngModel)]="text">', '<mat-hint>Tel qu’au contrat</mat-hint><mat-icon matSuffix>info</mat-icon>')}
  ${field('i2', 'Couloir', `<mat-select name="b" [(ngModel)]="one">${options}</mat-select>`)}
  ${field('i3', 'Usages', `<mat-select name="c" multiple [(ngModel)]="many">${options}</mat-select>`)}
  ${field('i4', 'Mots-clés', '<mat-chip-grid #grid><mat-chip-row>SECRETO</mat-chip-row><input [matChipInputFor]="grid"></mat-chip-grid>')}
  ${field('i5', 'Date de dépôt', '<input matInput [matDatepicker]="day"><mat-datepicker-toggle matIconSuffix [for]="day"></mat-datepicker-toggle><mat-datepicker #day></mat-datepicker>')}
  ${field('i6', 'Période', '<mat-date-range-input [rangePicker]="span"><input matStartDate placeholder="Début"><input matEndDate placeholder="Fin"></mat-date-range-input><mat-date-range-picker #span></mat-date-range-picker>')}
  ${field('i7', 'Ville', `<input matInput name="v" [(ngModel)]="text" [matAutocomplete]="auto"><mat-autocomplete #auto="matAutocomplete">${options}</mat-autocomplete>`)}
  ${field('i8', 'Description', '<textarea matInput name="t" [(ngModel)]="text"></textarea>', '<mat-error>Trop court</mat-error>')}
  <label id="you">Vous êtes</label><mat-radio-group id="i9" aria-labelledby="you"><mat-radio-button value="e">Éditeur</mat-radio-button><mat-radio-button value="s">Structure</mat-radio-button></mat-radio-group>
  <mat-checkbox id="i10">Recevoir les alertes</mat-checkbox>
  <mat-slide-toggle id="i11">Notifier</mat-slide-toggle>
  <p><span id="lev">Niveau</span> <mat-slider id="i12"><input matSliderThumb aria-labelledby="lev"></mat-slider></p>
  ${field('i13', 'Nombre de lots', '<input matInput type="number" name="n" [(ngModel)]="count">')}
  ${field('i14', 'Dispositif', '<select matNativeControl><option>–</option><option selected>SECRETO</option></select>')}
</form>`;

const imports = [
  FormsModule,
  MatAutocompleteModule,
  MatCheckboxModule,
  MatChipsModule,
  MatDatepickerModule,
  MatIconModule,
  MatInputModule,
  MatRadioModule,
  MatSelectModule,
  MatSlideToggleModule,
  MatSliderModule,
];
class Page {
  text = 'SECRETO';
  one = '2';
  many = ['1'];
  count = 749913;
}
bootstrapApplication(Component({ selector: '#app', template, imports })(Page), {
  providers: [provideZonelessChangeDetection(), provideNativeDateAdapter()],
});
