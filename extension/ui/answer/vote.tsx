/** « Cette réponse vous a-t-elle été utile ? »: two toggles, and reasons for a « non »; all of it can be changed and taken back. */
import { VOTE_REASONS, type VoteReason } from '../../../src/stored/journal';
import type { Voting } from './use-vote';
import './vote.css';
import { say } from '../../words/words';
import { REASON_NAMES } from './vote-reasons';

export function VoteBox({ voting }: { voting: Voting }) {
  const { given, vote } = voting;
  return (
    <div class="vote-room">
      <fieldset class="vote">
        <legend>{say('voteAsk')}</legend>
        {(['yes', 'no'] as const).map((value) => (
          <button
            type="button"
            class="btn"
            aria-pressed={given?.vote === value}
            data-vote={value}
            key={value}
            // The second press of a double click would take it back.
            onClick={({ detail }) => detail < 2 && vote(value)}
          >
            {say(value === 'yes' ? 'voteYes' : 'voteNo')}
          </button>
        ))}
      </fieldset>
      {given?.vote === 'no' && <Reasons voting={voting} given={given.reasons} />}
      {given && <p class="vote-kept">{say('voteKept')}</p>}
    </div>
  );
}

/** Below the toggles, in room kept for them: nothing above moves when they open. */
function Reasons({ voting, given }: { voting: Voting; given: readonly VoteReason[] }) {
  return (
    <fieldset class="vote-why">
      <legend>
        {say('voteWhy')} <small>{say('voteSeveral')}</small>
      </legend>
      {VOTE_REASONS.map((reason) => (
        <button
          type="button"
          class="btn"
          aria-pressed={given.includes(reason)}
          data-reason={reason}
          key={reason}
          onClick={() => voting.reason(reason, !given.includes(reason))}
        >
          {say(REASON_NAMES[reason])}
        </button>
      ))}
    </fieldset>
  );
}
