/** The part of the settings our pages read for themselves. */
import { readSettings, watchSettings } from './settings';
import type { Settings } from './settings-shape';
import type { Choices, ChoicesStore } from './ui/use-choices';

export const choicesStore: ChoicesStore = {
  read: async () => choicesIn(await readSettings()),
  watch: (listen) => watchSettings((settings) => listen(choicesIn(settings))),
};

function choicesIn({ announceField, singleKeys }: Settings): Choices {
  return { announceField, singleKeys };
}
