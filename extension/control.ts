/** The user's hand on when Repère shows itself: closing, the menu, the first-visit hint. Background only. */
import type { MenuChoice, Note, PortalMode } from './messages';
import { choosing, undoing } from './portal-choice';
import { decideSettings, sinceAutoOpen } from './settings';
import { own, type SettingChange, type Settings } from './settings-shape';

/** Every bound, with its reason. */
export const CONTROL = {
  /** Milliseconds after an automatic opening within which closing says « not now ». */
  quick: 10_000,
  /** Quick closes in a row that say « not by yourself ». */
  closes: 2,
  /** Milliseconds of « Suspendre une heure ». */
  pause: 3_600_000,
} as const;

/** The hint of the first visit, once per portal, where only the button shows and has something to offer. */
export async function hintOnce(portal: string, mode: PortalMode, count: number): Promise<Note | null> {
  if (mode !== 'button' || count === 0) return null;
  let first = false;
  await decideSettings(({ hintSeen }) => {
    first = !own(hintSeen, portal);
    return first ? [{ key: 'hintSeen', portal, to: true }] : [];
  });
  if (!first) return null;
  return {
    title: `${count} réponse${count > 1 ? 's' : ''} pour cette page`,
    text: 'Repère reste fermé tant que vous ne l’ouvrez pas.',
    acts: [
      { says: 'Compris', changes: [] },
      { says: 'Ne plus afficher ici', changes: [{ key: 'modes', portal, to: 'never' }] },
    ],
  };
}

/** Counts a close by hand. The second one just after an automatic opening leaves only the button, and says so. */
export async function closed(portal: string, portals: readonly string[]): Promise<Note | null> {
  const since = await sinceAutoOpen(portal);
  let undo: SettingChange[] | null = null;
  await decideSettings((now) => {
    const before = own(now.quickCloses, portal) ?? 0;
    const closes = since !== null && since <= CONTROL.quick ? before + 1 : 0;
    if (closes >= CONTROL.closes) {
      const changes = choosing(now, portals, portal, 'button');
      undo = undoing(now, changes);
      return [...changes, { key: 'quickCloses', portal, to: null }];
    }
    return closes === before ? [] : [{ key: 'quickCloses', portal, to: closes || null }];
  });
  return undo && quieter('Repère ne s’ouvrira plus seul ici', 'Vous l’avez fermé deux fois dès l’ouverture. ', undo);
}

/** Does what the menu of the sidebar says. `portal`: of the page beside, null beside none. */
export async function chosen(choice: MenuChoice, portal: string | null, portals: readonly string[]): Promise<Note | null> {
  if (choice === 'close') return portal === null ? null : closed(portal, portals);
  let undo: SettingChange[] = [];
  await decideSettings((now) => {
    const changes = asked(choice, now, portal, portals);
    undo = undoing(now, changes);
    return changes;
  });
  if (choice === 'buttonOnly') return quieter('Repère ne s’ouvrira plus seul ici', '', undo);
  if (choice === 'buttonEverywhere') return quieter('Repère ne s’ouvrira plus seul, sur aucun portail', '', undo);
  return null;
}

function asked(choice: MenuChoice, now: Settings, portal: string | null, portals: readonly string[]): SettingChange[] {
  if (choice === 'pause') return [{ key: 'pausedUntil', to: Date.now() + CONTROL.pause }];
  if (choice === 'buttonEverywhere') return [{ key: 'everywhere', to: 'button' }];
  if (portal === null) return [];
  if (choice === 'buttonOnly') return choosing(now, portals, portal, 'button');
  return choice === 'never' ? choosing(now, portals, portal, 'never') : [];
}

function quieter(title: string, why: string, undo: readonly SettingChange[]): Note {
  return {
    title,
    text: `${why}Ce bouton l’ouvre quand vous voulez.`,
    acts: [
      { says: 'Compris', changes: [] },
      { says: 'Annuler', changes: undo },
    ],
  };
}
