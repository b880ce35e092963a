/** Who can do what to Repère, and what it cannot prevent: each line with the trials that show it (`tests/trials`). */
import { Group } from '../ui/controls/group';
import { say, type WordKey } from '../words/words';

const LIMITS: readonly { readonly who: WordKey; readonly says: WordKey; readonly trials: string }[] = [
  { who: 'optionsLimitsPage', says: 'optionsLimitsPageDraft', trials: '3, 6, 9' },
  { who: 'optionsLimitsPage', says: 'optionsLimitsPageHide', trials: '2, 4' },
  { who: 'optionsLimitsPage', says: 'optionsLimitsPageFocus', trials: '8' },
  { who: 'optionsLimitsExtension', says: 'optionsLimitsExtensionSays', trials: '13' },
  { who: 'optionsLimitsFileSite', says: 'optionsLimitsFileSiteSays', trials: '28' },
  { who: 'optionsLimitsColleague', says: 'optionsLimitsColleagueSays', trials: '31, 32' },
];

export function Limits() {
  return (
    <Group title={say('optionsLimits')}>
      {LIMITS.map(({ who, says, trials }) => (
        <div class="set-row" data-row key={says}>
          <div>
            <b>{say(who)}</b>
            <small>
              {say(says)} ({say('optionsLimitsTrials', trials)})
            </small>
          </div>
        </div>
      ))}
    </Group>
  );
}
