/** « 3 réponses nouvelles ou modifiées · Voir », only while there is something to see. */

import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import { hasChanges } from './changes';
import './saved.css';

export type ChangesLineDesk = Pick<Desk, 'changes' | 'show'>;

export function ChangesLine({ desk: { changes, show } }: { desk: ChangesLineDesk }) {
  if (!changes || !hasChanges(changes)) return null;
  const { added, changed, removed } = changes;
  const news = added.length + changed.length;
  return (
    <p class="changes-line">
      <Icon name="refresh" small />
      <span>{news > 0 ? sayCount('changesLine', news) : sayCount('changesRemoved', removed)}</span>
      <button
        type="button"
        class="btn btn-quiet"
        aria-label={say('changesSeeOf')}
        data-action="changes"
        onClick={() => show('changes')}
      >
        {say('changesSee')}
      </button>
    </p>
  );
}
