import { attached, chosen, type Family, met, pressed, SECRET, typed } from '../family';

export default {
  name: 'bootstrap',
  html: `<form class="container" novalidate>
    <div class="form-floating"><input class="form-control" id="a" placeholder="nom@exemple.fr"><label for="a">Adresse électronique</label></div>
    <div class="form-floating"><select class="form-select" id="b"><option>–</option><option selected>${SECRET}</option></select><label for="b">Couloir</label></div>
    <label for="c" class="form-label">Adresse du service</label><div class="input-group"><span class="input-group-text">https://</span><input class="form-control" id="c"><span class="input-group-text">.fr</span></div>
    <div class="row mb-3"><label for="d" class="col-sm-2 col-form-label">Version</label><div class="col-sm-10"><input class="form-control" id="d"></div></div>
    <div class="mb-3"><label for="e" class="form-label">Jeton d’accès <span class="text-danger">*</span></label><input class="form-control is-invalid" id="e" aria-describedby="e-t" required><div class="invalid-feedback">Le jeton manque.</div><div id="e-t" class="form-text">Lettres et chiffres.</div></div>
    <fieldset class="row"><legend class="col-form-label">Vous êtes</legend><div class="form-check"><input class="form-check-input" type="radio" name="r" id="f"><label class="form-check-label" for="f">Éditeur</label></div></fieldset>
    <div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="g"><label class="form-check-label" for="g">Recevoir les alertes</label></div>
    <label for="h" class="form-label">Part de tests réussis</label><input type="range" class="form-range" id="h">
    <label for="i" class="form-label">Preuve de conformité</label><input class="form-control" type="file" id="i">
    <label for="j" class="form-label">Département</label><input class="form-control" list="l" id="j"><datalist id="l"><option value="${SECRET}"></datalist>
    <label for="k" class="form-label">Commentaire</label><textarea class="form-control" id="k"></textarea>
    <div class="input-group"><span class="input-group-text" id="m-l">Prénom et nom</span><input class="form-control" aria-label="Prénom"><input class="form-control" aria-label="Nom"></div>
    <div class="btn-group" role="group" aria-label="Type d’envoi"><input type="radio" class="btn-check" name="b" id="n"><label class="btn btn-outline-primary" for="n">Par flux</label></div>
    <div class="mb-3"><label for="o">Date de mise en service</label><div class="input-group date"><input class="form-control" id="o"><span class="input-group-addon"><i class="bi bi-calendar"></i></span></div></div></form>`,
  files: [
    'jquery/dist/jquery.js',
    'bootstrap/dist/css/bootstrap.css',
    'bootstrap/dist/js/bootstrap.bundle.js',
    'bootstrap-datepicker/dist/css/bootstrap-datepicker.css',
    'bootstrap-datepicker/dist/js/bootstrap-datepicker.js',
  ],
  start: `$('#o').datepicker()`,
  fields: [
    typed('#a', 'Adresse électronique'),
    met('#b', 'Couloir'),
    typed('#c', 'Adresse du service'),
    typed('#d', 'Version'),
    typed('#e', 'Jeton d’accès'),
    pressed('#f', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#g', 'Recevoir les alertes'),
    met('#h', 'Part de tests réussis'),
    attached('#i', 'Preuve de conformité'),
    typed('#j', 'Département'),
    typed('#k', 'Commentaire'),
    typed('[aria-label=Prénom]', 'Prénom'),
    typed('[aria-label=Nom]', 'Nom'),
    pressed('#n', 'Par flux', { under: 'Type d’envoi' }),
    chosen('#o', 'Date de mise en service', '.datepicker-days td.day >> nth=9'),
  ],
} satisfies Family;
