/** The user's own greetings and closings for replies: added, rewritten in their place, removed. */

import { Group } from '../ui/controls/group';
import { say } from '../words/words';
import { PhraseList } from './phrase-list';
import type { SectionProps } from './surface';

export function Phrases(props: SectionProps) {
  return (
    <>
      <p class="set-lead">{say('optionsPhrasesLead')}</p>
      <Group title={say('optionsOpenings')}>
        <PhraseList {...props} list="openings" />
      </Group>
      <Group title={say('optionsClosings')}>
        <PhraseList {...props} list="closings" />
      </Group>
    </>
  );
}
