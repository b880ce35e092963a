import { attached, chosen, type Family, met, pressed, SECRET, typed } from '../family';

const options = `<option>${SECRET} un</option><option selected>${SECRET} deux</option>`;

export default {
  name: 'jquery-ui',
  html: `<form><label for="ville">Ville</label><input id="ville"><label for="jour">Jour de dépôt</label><input id="jour"><label for="lots">Nombre de lots</label><input id="lots">
    <p><label for="lane">Couloir</label><select id="lane">${options}</select></p>
    <fieldset class="boxes"><legend>Vous êtes</legend><label for="r1">Éditeur</label><input type="radio" name="r" id="r1"><label for="r2">Structure</label><input type="radio" name="r" id="r2"></fieldset>
    <label for="alert">Recevoir les alertes</label><input type="checkbox" id="alert">
    <p><label for="level">Niveau de garantie :</label><input id="level" readonly value="${SECRET}"></p><div id="slider"></div>
    <div class="widget"><label for="hinted">Nom du service</label><input id="hinted" title="Tel qu’au contrat"></div>
    <label for="doc">Justificatif</label><input type="file" id="doc">
    <div id="dialog" title="Nouvelle demande"><label for="why">Motif</label><textarea id="why"></textarea></div></form>`,
  files: ['jquery/dist/jquery.js', 'jquery-ui/dist/themes/base/jquery-ui.css', 'jquery-ui/dist/jquery-ui.js'],
  start: `$('#ville').autocomplete({ source: ['${SECRET} un', '${SECRET} deux'], minLength: 0 }); $('#jour').datepicker({ showOn: 'both' }); $('#lots').spinner();
    $('#lane').selectmenu(); $('[type=radio],#alert').checkboxradio(); $('#slider').slider({ value: 60 }); $('.widget').tooltip(); $('#dialog').dialog({ position: { my: 'right bottom', at: 'right bottom' } })`,
  fields: [
    typed('#ville', 'Ville'),
    chosen('#jour', 'Jour de dépôt', '.ui-datepicker-calendar a >> nth=3'),
    typed('#lots', 'Nombre de lots'),
    met('#lane-button', 'Couloir'),
    pressed('#r1', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#r2', 'Structure', { under: 'Vous êtes' }),
    pressed('#alert', 'Recevoir les alertes'),
    met('#level', 'Niveau de garantie'),
    typed('#hinted', 'Nom du service'),
    attached('#doc', 'Justificatif'),
    typed('#why', 'Motif'),
  ],
} satisfies Family;
