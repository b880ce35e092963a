/** The spellings of messages and the English of those who ask: lists for `read-as.ts`. Folded, without accents. */

/** Shortened spellings that ask for nothing: function words, politeness. */
export const SHORT_FILLERS = `
  bjr bsr slt coucou svp stp sivouple mci mrc thx cdt cdlt bav dsl jsp ki koi kel kels kelle kan kand qd cmt coment cmnt komen
  komment pk pkoi pq prk pr ke keske kesako qqn qqun qq qqch qqc tt ttes tjs tjr tjrs bcp jms ds ns vs avc mtn vrmt stt chui
  jsuis jveux jveu jvoudrais jpeux jpeu jarrive jdois jfais fo fodrait cetait jv jy ety nn ui ouais qques plz`;

/** Shortened spellings, each with the word it is read as. */
export const SHORT_WORDS = `
  pb: problème, pbs: problèmes, pblm: problème, prob: problème, rdv: rendez-vous, rep: réponse, dde: demande, dmd: demande,
  msg: message, num: numéro, ordi: ordinateur, cmb: combien, tps: temps, certif: certificat, certifs: certificats,
  identif: identification, authentif: authentification, homol: homologation, etab: établissement, etabs: établissements,
  dispo: disponible`;

/** Words side by side, each with what they come to: « personne ne répond » is about nobody, « aucune nouvelle » about waiting. */
export const SHORT_PHRASES = `
  personne ne: ne, plus personne: plus, par contre: mais, du coup: donc, en fait: donc, cmt fr: faire, koi fr: faire, ke fr: faire,
  marche à suivre: démarche, marche a suivre: démarche, aucune nouvelle: attente retour, aucun retour: attente retour,
  pas de nouvelle: attente retour, pas de nouvelles: attente retour, pas de retour: attente retour,
  sans nouvelle: attente retour, sans nouvelles: attente retour, hors service: panne, en rade: panne, trop tard: date limite,
  encore temps: date limite, dernier délai: date limite, au lieu de: remplacer, à la place: remplacer`;

/** Words people say, each with a word answers are written in: read so where no answer holds what was said, whatever its ending. */
export const SPOKEN_WORDS = `
  soignant: professionnel, toubib: médecin, docteur: médecin, généraliste: médecin, spécialiste: médecin, hosto: hôpital,
  chu: hôpital, asso: association,
  labo: laboratoire, biologiste: laboratoire, radiologue: radiologie, kiné: paramédical, orthophoniste: paramédical,
  podologue: paramédical, diététicien: paramédical, ergothérapeute: paramédical, pharma: pharmacie, patientèle: patients,
  malade: patient, sécu: Assurance Maladie, cpam: Assurance Maladie, soft: logiciel, progiciel: logiciel, outil: logiciel,
  programme: logiciel, applicatif: application, cloud: hébergement, datacenter: hébergement, mouture: version, release: version,
  télésuivi: télésurveillance, brancher: raccorder, branchement: raccordement, relier: raccorder, interfacer: raccorder,
  plugger: raccorder, revendeur: distributeur, importateur: distributeur, grossiste: distributeur, filiale: entité,
  fabriquant: fabricant, constructeur: fabricant, industriel: éditeur, prestataire: sous-traitant, intégrateur: sous-traitant,
  boss: responsable, patron: responsable, dirlo: directeur, gérant: représentant légal, pdg: représentant légal,
  stagiaire: étudiant, employé: salarié, effacer: supprimer, ôter: supprimer, enlever: supprimer, virer: supprimer,
  rallonger: renouveler, prolonger: renouveler, reconduire: renouveler, repousser: reporter, décaler: reporter,
  thune: financement, fric: financement, pognon: financement, enveloppe: financement, rembourser: remboursement,
  portable: téléphone, tel: téléphone, tél: téléphone, gsm: téléphone, iphone: iOS, ipad: iOS, tablette: mobile, texto: SMS,
  bécane: ordinateur, badge: carte, boîtier: lecteur, pseudo: identifiant, justif: justificatif,
  attest: attestation, cerfa: formulaire, imprimé: formulaire, paperasse: pièces, papelard: pièces, docs: documents,
  specs: spécifications, spec: spécification, butoir: limite, rétroplanning: calendrier, planning: calendrier, agenda: calendrier,
  avancement: statut, retoquer: rejeter, recaler: rejeter, refouler: refuser, jeter: rejeter, coincé: bloqué, figé: bloqué,
  verrouillé: bloqué, cassé: défectueux, pété: défectueux, abîmé: défectueux, piquer: voler, dérobé: volé, fauché: volé,
  chipé: volé, pirater: voler, hacké: volé, compromis: volé, racheter: commander, acheter: commander, acquérir: commander,
  procurer: obtenir, choper: obtenir, dégoter: obtenir, récup: récupérer, uploader: déposer, téléverser: déposer, balancer: envoyer,
  expédier: envoyer, poster: déposer, recopier: copier, prod: production, env: environnement, fictif: test, bidon: test,
  factice: test, essayer: tester, essai: test, mocker: simuler, swagger: documentation, tuto: guide,
  webview: navigateur, firefox: navigateur, safari: navigateur, edge: navigateur, cert: certificat, certs: certificats,
  clef: clé, keystore: magasin, truststore: magasin, jks: magasin, pfx: p12, crypter: chiffrer, décrypter: déchiffrer,
  2fa: deux facteurs, a2f: deux facteurs, mfa: deux facteurs, otp: code, procuration: mandataire, délégué: mandataire,
  dénomination: raison sociale, nommage: nom, ordo: ordonnance, médocs: médicaments, infos: informations, info: information,
  maj: mise à jour, anomalie: erreur, bogue: erreur, bug: erreur, plantage: erreur, notif: notification, param: paramètre,
  config: configuration, auth: authentification, authent: authentification, connex: connexion, labellisé: référencé,
  label: référencement, agréé: référencé, estampillé: référencé, habilité: habilitation, perso: personnel, réf: référence,
  qrcode: QR code, scan: scanner, flasher: scanner, périmé: expiré, caduc: expiré, échu: expiré, obsolète: expiré,
  valable: valide, éditer: développer, coder: développer, dev: développement, captures: capture, screen: capture,
  plafond: montant, facturation: facture, ristourne: avance, acompte: avance, reliquat: solde,
  gratos: gratuit, payant: coût, cher: coût, coûter: coût, joindre: contacter, hotline: support, sav: support, helpdesk: support,
  assistance: support, dépanner: support, rencard: rendez-vous, auxiliaire: aide à domicile, déménager: adresse,
  loi: texte juridique, sanction: contrôle, pénalité: contrôle, faille: non-conformité, vulnérabilité: non-conformité, subventionner: financer, azure: Entra ID, ldap: fournisseur d’identité,
  belgique: étrangère, luxembourg: étrangère, allemagne: étrangère, allemand: étrangère, italie: étrangère, espagne: étrangère`;

/** English function words that no French text holds: by them a text is told to be English. */
export const ENGLISH_MARKS = `
  the how what where which who whose when why is are was were does did my our your their of to for from with by can could should
  must will would i'm i've don't can't doesn't isn't this that these and we it its`;

/** The others, and the English verbs of any question: they ask for nothing in an English text. */
export const ENGLISH_FILLERS = `
  a an or in on at into about as if so than then there here no not out up whom am be been being do done has have had may might
  shall i you they he she his her me us them those some any all also still yet just only please thanks thank hi dear get got
  getting give make made need needs needed want wants like know tell say find let go going use help`;

/** English words of the domain, each with the French of the answers. What is spelt alike in both languages needs no line. */
export const ENGLISH_WORDS = `
  using: utiliser, used: utilisé, user: utilisateur, users: utilisateurs, both: deux, many: combien, much: combien,
  long: durée, two: deux, three: trois, card: carte, cards: cartes, certificate: certificat, certificates: certificats,
  key: clé, keys: clés, private: privée, public: publique, server: serveur, servers: serveurs, software: logiciel,
  app: application, apps: applications, applications: candidatures applications, apply: candidater, applying: candidater,
  vendor: éditeur, vendors: éditeurs, publisher: éditeur, developer: développeur, operator: opérateur, manufacturer: fabricant,
  company: entreprise, companies: entreprises, foreign: étrangère, abroad: étrangère, belgium: étrangère, germany: étrangère, health: santé, healthcare: santé,
  professional: professionnel, professionals: professionnels, health professional: professionnel de santé,
  health professionals: professionnels de santé, practitioner: professionnel, doctor: médecin, doctors: médecins,
  physician: médecin, nurse: infirmier, nurses: infirmiers, pharmacist: pharmacien, midwife: sage-femme, dentist: dentiste,
  student: étudiant, students: étudiants, hospital: hôpital, hospitals: hôpitaux, facility: établissement, practice: cabinet,
  pharmacy: pharmacie, laboratory: laboratoire, employee: salarié, employees: salariés, secretary: secrétaire,
  manager: responsable, colleague: collègue, colleagues: collègues, team: équipe, director: directeur, agent: mandataire,
  order: commander, ordering: commander, ordered: commandé, buy: acheter, purchase: commande, renew: renouveler,
  renewal: renouvellement, renewing: renouveler, revoke: révoquer, revoking: révoquer, revoked: révoqué,
  revocation: révocation, expire: expirer, expired: expiré, expires: expire, expiry: expiration, valid: validité,
  validity: validité, lifetime: durée, duration: durée, deadline: date limite, delay: délai, schedule: calendrier,
  lose: perdre, lost: perdu, stolen: volée, theft: vol, forgotten: oublié, forgot: oublié, locked: bloqué, blocked: bloqué,
  unlock: débloquer, broken: panne, password: mot de passe, login: identifiant, credentials: identifiants, button: bouton, log in: connecter, sign in: connecter,
  logout: déconnexion, log out: déconnexion, connect: connecter, connection: connexion, access: accès, account: compte,
  accounts: comptes, register: inscription, registration: inscription, enroll: enrôlement, enrolment: enrôlement,
  enrollment: enrôlement, activate: activer, phone: téléphone, computer: ordinateur, shared: partagé, desktop: poste,
  device: dispositif, devices: dispositifs, medical: médical, digital: numérique, medical device: dispositif médical,
  digital medical device: dispositif médical numérique, browser: navigateur, update: mise à jour, updated: mis à jour,
  upgrade: mise à jour, open: ouvrir, opens: ouvre, fail: échec, fails: échec, failed: échec, failure: échec, error: erreur,
  errors: erreurs, wrong: erronée, reject: rejet, rejected: rejeté, rejection: rejet, refused: refusé, denied: refusé,
  missing: manquant, empty: vide, return: renvoie, returns: renvoie, returned: renvoyé, answer: réponse, request: demande,
  requests: demandes, requested: demandé, ask: demander, submit: déposer, submitting: déposer, submitted: déposé,
  send: envoyer, sent: envoyé, receive: recevoir, received: reçu, upload: déposer, download: télécharger, retrieve: récupérer,
  install: installer, remove: supprimer, delete: supprimer, change: modifier, changed: modifié, edit: modifier, add: ajouter,
  create: créer, share: partager, step: étape, steps: étapes, procedure: démarche, process: démarche, requirement: exigence,
  requirements: exigences, required: obligatoire, mandatory: obligatoire, optional: facultatif, prerequisite: prérequis,
  evidence: preuve, proof: preuve, proofs: preuves, file: dossier fichier, folder: dossier, form: formulaire,
  forms: formulaires, report: compte rendu, review: instruction, reviewed: instruit, reviewer: instructeur,
  approval: validation, approved: validé, wave: vague, funding: financement, funded: financé, payment: paiement, paid: payé,
  pay: payer, price: prix, cost: coût, costs: coûts, fee: tarif, fees: tarifs, free: gratuit, invoice: facture,
  amount: montant, grant: financement, advance: avance, balance: solde, claim: demande, host: hébergeur, hosting: hébergement,
  hosted: hébergé, data: données, health data: données de santé, personal: personnel, storage: stockage, provider: fournisseur,
  subcontractor: sous-traitant, supplier: fournisseur, identity: identité, identifier: identifiant, number: numéro,
  numbers: numéros, name: nom, address: adresse, email: adresse courriel, mail: courriel, mailbox: boîte aux lettres,
  messaging: messagerie, secure: sécurisée, directory: annuaire, repository: répertoire, registry: répertoire,
  terminology: terminologies, value set: jeu de valeurs, value sets: jeux de valeurs, code system: nomenclature,
  standard: référentiel, framework: cadre, interoperability: interopérabilité, testing: test, sandbox: bac à sable,
  environment: environnement, validate: valider, validator: validateur, validators: validateurs, run: lancer, tool: outil,
  tools: outils, sample: exemple, example: exemple, token: jeton, tokens: jetons, refresh: renouvellement, claims: données,
  endpoint: adresse, endpoints: adresses, url: adresse, sign: signer, encrypt: chiffrer, encryption: chiffrement,
  certified: certifié, accreditation: accréditation, auditor: auditeur, security: sécurité, breach: incident,
  penetration: intrusion, threshold: seuil, level: niveau, levels: niveaux, contact: contacter, meaning: signification,
  mean: signifie, means: signifie, list: liste, search: chercher, searching: chercher, difference: différence, between: entre,
  year: année, years: années, month: mois, months: mois, day: jour, days: jours, week: semaine, weeks: semaines, hour: heure,
  hours: heures, new: nouveau, old: ancien, same: même, other: autre, without: sans, before: avant, after: après,
  covered: couvert, cover: couvrir, eligible: éligible, eligibility: éligibilité, allowed: autorisé, authorized: habilité,
  authorised: habilité, authorization: habilitation, rights: droits, role: rôle, application: candidature application`;
