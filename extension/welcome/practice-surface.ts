/** The sidebar's surroundings for the practice: everything works, and nothing outlasts the page. */
import { applyDraftChange, EMPTY_DRAFT } from '../../src/stored/draft';
import { applySettingChanges } from '../../src/stored/setting-change';
import type { SettingChange, Settings } from '../../src/stored/settings';
import type { SidebarSurface } from '../sidebar/surface';
import { SettingsState, type SettingsStore } from '../ui/desk/settings-state';
import type { Surface } from '../ui/desk/surface';

/** What the practice takes from the browser. */
export type Around = Pick<Surface, 'open' | 'report' | 'copy' | 'openBoard' | 'openSettings'>;

/** @param kept the settings as they are: colours and language count here too */
export function practiceSurface(around: Around, kept: SettingsStore): SidebarSurface {
  let draft = EMPTY_DRAFT;
  let presets: readonly string[] = [];
  const done = new Set<string>();
  const silent = { read: async () => null, watch: () => () => {} };
  return {
    ...around,
    name: 'sidebar',
    isPart: true,
    beside: async () => null,
    onPage() {},
    onFocus() {},
    startsFocused: false,
    returnFocus() {},
    damaged: silent,
    settings: new SettingsState(forNow(kept), around.report),
    journal: { voteOn: async () => null, withdrawVote: async () => {}, note: async () => {} },
    draft: {
      read: async () => draft,
      async change(changes) {
        draft = { ...changes.reduce(applyDraftChange, draft), turn: draft.turn + 1 };
        return draft;
      },
      watch: silent.watch,
    },
    presets: {
      read: async () => presets,
      async remove(keys) {
        presets = [...presets, ...keys];
      },
      watch: silent.watch,
    },
    steps: {
      read: async () => [...done],
      async tick(step, isDone) {
        if (isDone) done.add(step);
        else done.delete(step);
      },
    },
  };
}

/** What is chosen stands here and is kept nowhere; what is chosen elsewhere comes in below it. */
function forNow(kept: SettingsStore): SettingsStore {
  const chosen: SettingChange[] = [];
  const listeners = new Set<() => void>();
  return {
    read: async (): Promise<Settings> => applySettingChanges(await kept.read(), chosen),
    async change(changes) {
      chosen.push(...changes);
      for (const listen of listeners) listen();
    },
    watch(listen) {
      listeners.add(listen);
      const stop = kept.watch(listen);
      return () => {
        listeners.delete(listen);
        stop();
      };
    },
  };
}
