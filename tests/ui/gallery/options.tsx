/** The settings page without a browser around it, as itself and with something done in it. */
import { Options } from '../../../extension/options/options';
import { appears } from './appears';
import { type GivenOptions, optionsStub } from './options-stub';
import { KEPT_BASE, KEPT_OWN } from './own';
import { DIAGNOSED } from './sample-diagnosis';
import { FULL, MANAGED, SITE } from './sample-settings';

function options(title: string, given: GivenOptions, act: () => void = () => {}, then = '[data-base]') {
  return () => ({
    title,
    kind: 'page' as const,
    node: <Options surface={optionsStub(given).surface} />,
    async reach() {
      await appears('[data-opens]');
      act();
      await appears(then);
    },
  });
}

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

function type(text: string): void {
  const field = document.querySelector('.search-in') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** By name; each call gives a fresh state. */
export const OPTIONS_STATES = {
  reglages: options('Réglages', {}),
  'reglages-remplis': options(
    'Réglages, tout rempli',
    { local: { ...FULL, damaged: { theme: ['pink'] } }, sites: [SITE] },
    () => {
      press('[data-action="erase"]');
      press('[data-action="rewrite"]');
    },
    '.confirm',
  ),
  'reglages-organisation': options(
    'Réglages, réponses d’une organisation',
    { own: KEPT_OWN },
    () => {},
    '[data-file="own"] [data-kept="true"]',
  ),
  'reglages-demande': options(
    'Réglages, fichier demandé en vain',
    {
      own: KEPT_OWN,
      fresh: {
        address: 'https://intranet.hopital.example/repere/reponses.json',
        asked: { day: '2026-11-22', at: 0, says: 'status', where: '404' },
      },
    },
    () => {},
    '[data-fresh="status"]',
  ),
  'reglages-base': options(
    'Réglages, réponses plus récentes',
    {
      base: KEPT_BASE,
      baseKey: 'CC==',
      freshBase: {
        address: 'https://repere.example/base-answers.json',
        asked: { day: '2026-11-22', at: 0, says: 'taken', where: '20261120080000' },
      },
    },
    () => {},
    '[data-file="base"] [data-kept="true"]',
  ),
  'reglages-base-vide': options(
    'Réglages, aucune réponse plus récente',
    { baseKey: 'CC==' },
    () => {},
    '[data-file="base"] [data-kept="false"]',
  ),
  'reglages-sites': options(
    'Réglages, sites ajoutés',
    {
      local: { ownSites: { 'own:tickets.example': { day: '2026-11-20' }, 'own:support.example': { day: '2026-11-21' } } },
      sites: [SITE],
    },
    () => press('[data-action="add-own-site"]'),
    '#own-site-fault .ic',
  ),
  'reglages-recherche': options('Réglages, recherche', { local: FULL }, () => type('langue'), '[data-found]'),
  'reglages-introuvable': options('Réglages, rien trouvé', {}, () => type('zzz'), '.set-nothing'),
  'reglages-diagnostic': options(
    'Réglages, diagnostic d’un onglet',
    { diagnosed: DIAGNOSED },
    () => {},
    '[data-diagnosed="faults"]',
  ),
  'reglages-geres': options('Réglages, gérés par une organisation', { managed: MANAGED, sites: [SITE] }),
  'reglages-illisibles': options(
    'Réglages, réponses illisibles',
    { pack: { file: null, indexOpens: false, isKeyed: false }, commands: [], withoutKeysPage: true },
    () => {},
    '.set-warn',
  ),
} as const;
