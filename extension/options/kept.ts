/** What is kept on this machine, counted from the storage itself. */
import { DAMAGED_KEY, SETTINGS } from '../settings-shape';

export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly count: number;
  readonly until: string;
}

const FOREVER = 'Jusqu’à effacement';
const ROWS: readonly Omit<KeptRow, 'count' | 'until'>[] = [
  { id: 'modes', name: 'Modes', what: 'Portail et choix\u202f: ouvrir, bouton seul, jamais' },
  { id: 'layout', name: 'Mises en page', what: 'Portail, largeur, côté, place' },
  { id: 'surface', name: 'Emplacements', what: 'Portail\u202f: dans la page ou dans le panneau du navigateur' },
  { id: 'hintSeen', name: 'Premières visites', what: 'Portail où le bouton a été présenté' },
  { id: 'quickCloses', name: 'Fermetures rapides', what: 'Portail et nombre, remis à zéro' },
  { id: 'reducedAlerts', name: 'Alertes réduites', what: 'Portail et numéros d’alertes' },
  { id: 'notRelevant', name: 'Réponses masquées', what: 'Portail, écran, numéro de réponse' },
  { id: 'mutedSignals', name: 'Signaux coupés', what: 'Sorte de signal' },
  { id: 'votes', name: 'Avis', what: 'Numéro de réponse, oui ou non, version, jour' },
  { id: DAMAGED_KEY, name: 'Données illisibles', what: 'Anciens réglages mis de côté' },
];
const NAMED = new Set(ROWS.map(({ id }) => id));
const SINGLE = Object.keys(SETTINGS).filter((key) => !NAMED.has(key));

/** One row for each kind of thing, in a fixed order; a kind with nothing stays, except what normally never exists. */
export function keptRows(local: Readonly<Record<string, unknown>>, session: Readonly<Record<string, unknown>>): KeptRow[] {
  const others = Object.keys(local).filter((key) => !NAMED.has(key) && !SINGLE.includes(key));
  const rows = [
    ...ROWS.map((row) => ({ ...row, count: size(local[row.id]), until: FOREVER })),
    {
      id: 'single',
      name: 'Autres choix',
      what: 'Partout, pause, annonces, touches, couleurs',
      count: SINGLE.filter((key) => key in local).length,
      until: FOREVER,
    },
    { id: 'other', name: 'Autres données', what: others.join(', '), count: others.length, until: FOREVER },
    {
      id: 'session',
      name: 'Depuis le démarrage',
      what: 'Portails où la barre a été fermée ou s’est ouverte seule',
      count: Object.values(session).reduce((sum: number, value) => sum + size(value), 0),
      until: 'Fermeture du navigateur',
    },
  ];
  return rows.filter(({ id, count }) => count > 0 || ![DAMAGED_KEY, 'other', 'quickCloses'].includes(id));
}

function size(value: unknown): number {
  if (value === undefined || value === null) return 0;
  return typeof value === 'object' ? Object.keys(value).length : 1;
}
