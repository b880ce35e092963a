/** The place of an answer that the region above shows: as high as its row, so that the rows below stay where they are. */
import { say } from '../../words/words';
import { type RowProps, SuggestionRow } from './suggestion-row';

export function RowAbove(row: RowProps) {
  return (
    <li class="sugg-above" data-above={row.answer.id}>
      <ul class="ghost" aria-hidden="true" inert>
        <SuggestionRow {...row} ghost />
      </ul>
      <p>{say('regionAbove')}</p>
    </li>
  );
}
