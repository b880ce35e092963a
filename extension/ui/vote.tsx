/** « Cette réponse vous a-t-elle été utile ? »: two toggles; the choice can be changed and stays on this machine. */

import { say } from './words';

export type Vote = 'yes' | 'no';

export function VoteBox({ vote, onVote }: { vote: Vote | null; onVote: (vote: Vote) => void }) {
  return (
    <fieldset class="vote">
      <legend>{say('voteAsk')}</legend>
      {(['yes', 'no'] as const).map((value) => (
        <button
          type="button"
          class="btn"
          aria-pressed={vote === value}
          data-vote={value}
          key={value}
          onClick={() => onVote(value)}
        >
          {say(value === 'yes' ? 'voteYes' : 'voteNo')}
        </button>
      ))}
      {vote && <p>{say('voteKept')}</p>}
    </fieldset>
  );
}
