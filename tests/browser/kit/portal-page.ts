/** A portal page for the flows: the order form of IGC-Santé, with two fields that have different answers. */

export const PORTAL_URL = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/demander.xhtml';
export const PORTAL = 'igc-sante';

/** First field: its label names test products, which one answer is about. */
export const FIRST = {
  selector: '#produits',
  label: 'Cartes CPS et certificats de test',
  answer: 'igc-produits-de-test',
} as const;
/** Second field: its label asks for another answer. */
export const SECOND = {
  selector: '#moyen',
  label: 'CPS ou e-CPS : quel moyen d’authentification ?',
  answer: 'cps-ou-e-cps',
} as const;

export const PORTAL_HTML = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>IGC-Santé : demander un certificat</title></head>
  <body>
    <h1>Demander un nouveau produit de certification</h1>
    <form>
      <p><label for="depart">Adresse de livraison</label> <input id="depart"></p>
      <p><label for="produits">${FIRST.label}</label> <input id="produits"></p>
      <p><label for="moyen">${SECOND.label}</label> <input id="moyen"></p>
    </form>
  </body>
</html>`;
