import { packageFile } from '../build';
import { attached, type Family, met, pressed, typed } from '../family';

/** An example of the package's own, whole but for its dialog of colours. */
const example = (path: string) =>
  /<body[^>]*>([\s\S]*?)<dialog/.exec(packageFile(`@gouvfr/dsfr/example/${path}/index.html`))?.[1] ?? '';

export default {
  name: '@gouvfr/dsfr',
  html: `${example('pattern/company')}${example('pattern/date')}${example('component/upload')}${example('component/password')}
    <div class="fr-select-group"><label class="fr-label" for="lane">Couloir <span class="fr-hint-text">Celui du contrat</span></label><select class="fr-select" id="lane"><option>–</option><option selected>SECRETO</option></select></div>
    <div class="fr-input-group fr-input-group--error"><label class="fr-label" for="mail">Courriel du déclarant (obligatoire)</label><input class="fr-input" id="mail" aria-describedby="mail-e"><p id="mail-e" class="fr-error-text">Le courriel n’est pas valide.</p></div>
    <fieldset class="fr-fieldset"><legend class="fr-fieldset__legend">Vous êtes <span class="fr-hint-text">Un seul choix</span></legend><div class="fr-radio-group"><input type="radio" id="r1" name="r"><label class="fr-label" for="r1">Éditeur</label></div></fieldset>
    <div class="fr-toggle"><input type="checkbox" class="fr-toggle__input" id="t"><label class="fr-toggle__label" for="t">Recevoir les alertes</label></div>
    <div class="fr-range-group"><label class="fr-label" for="level">Niveau <span class="fr-hint-text">De 0 à 100</span></label><div class="fr-range"><span class="fr-range__output">50</span><input id="level" type="range"><span class="fr-range__min" aria-hidden="true">0</span></div></div>
    <div class="fr-search-bar" role="search"><label class="fr-label" for="s">Rechercher un produit</label><input class="fr-input" placeholder="Rechercher" type="search" id="s"></div>`,
  files: ['@gouvfr/dsfr/dist/dsfr.css'],
  fields: [
    typed('[name=siret]', 'Numéro de SIRET', { under: "SIRET de l'entreprise" }),
    typed('[name=organization-name]', 'Dénomination', { under: 'Adresse postale' }),
    typed('[name=address-line1]', 'Adresse', { under: 'Adresse postale' }),
    typed('[name=address-line2]', 'Complément d’adresse'),
    typed('[name=address-level3]', 'Lieu-dit, commune déléguée ou boîte postale'),
    typed('[name=postal-code]', 'Code postal'),
    typed('[name=address-level2]', 'Ville ou commune'),
    met('[name=structure]', 'Type de société'),
    typed('[name=birth-name]', 'Nom de naissance'),
    typed('[name=position]', 'Fonction dans la société'),
    typed('[name=day]', 'Jour', { under: 'Date de naissance' }),
    typed('[name=year]', 'Année', { under: 'Date de naissance' }),
    attached('#file-upload', 'Ajouter un fichier'),
    attached('#file-upload-multiple', 'Ajouter des fichiers'),
    typed('.fr-password__input', 'Mot de passe'),
    met('#lane', 'Couloir'),
    typed('#mail', 'Courriel du déclarant'),
    pressed('#r1', 'Éditeur', { under: 'Vous êtes' }),
    pressed('#t', 'Recevoir les alertes'),
    met('#level', 'Niveau'),
    typed('#s', 'Rechercher un produit'),
  ],
} satisfies Family;
