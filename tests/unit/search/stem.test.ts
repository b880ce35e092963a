import { expect, it } from 'vitest';
import { stem } from '../../../src/search/stem';

it.each([
  ['certificat', 'certificats'],
  ['revoquer', 'revocation', 'revoque', 'revoquee'],
  ['deleguer', 'delegation', 'delegue'],
  ['heberger', 'hebergeur', 'hebergement'],
  ['candidat', 'candidature', 'candidatures'],
  ['activer', 'activation', 'active'],
  ['utiliser', 'utilisateur', 'utilisatrice', 'utilisateurs'],
  ['referencer', 'referencement', 'references'],
  ['professionnel', 'professionnelle', 'professionnels'],
  ['verifier', 'verification', 'verifie', 'verifiee', 'verifies'],
  ['certifier', 'certification', 'certifie'],
  ['modifier', 'modification', 'modifie', 'modifications'],
  ['resilier', 'resiliation', 'resilie'],
  ['licencier', 'licenciement', 'licencie', 'licenciee'],
  ['declarer', 'declaration', 'declare', 'declarations'],
  ['expirer', 'expiration', 'expire'],
  ['autoriser', 'autorisation', 'autorise'],
  ['utiliser', 'utilisation'],
  ['facturer', 'facturation', 'facture'],
  ['delivrer', 'delivrance'],
  ['valide', 'validite'],
  ['fermer', 'fermeture', 'ferme'],
  ['gestion', 'gestionnaire'],
  ['technique', 'technicien'],
  ['signature', 'signataire'],
  ['envoi', 'envoie'],
  ['message', 'messagerie'],
])('%s shares its stem with %s', (first, ...others) => {
  for (const other of others) expect(stem(other)).toBe(stem(first));
});

it.each([
  ['certificat', 'certification'],
  ['identite', 'identifiant'],
  ['session', 'cession'],
  ['emploi', 'employeur'],
  ['salaire', 'salarie'],
  ['autorisation', 'auteur'],
  ['declaration', 'declin'],
  ['compte', 'comptable'],
])('%s is not %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

it('leaves short words and codes alone', () => {
  for (const word of ['nos', 'cps', 'ris', 'f414', 'va1']) expect(stem(word)).toBe(word);
});
