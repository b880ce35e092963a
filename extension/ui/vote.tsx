/** « Cette réponse vous a-t-elle été utile ? »: two toggles; the choice can be changed and stays on this machine. */
import type { Voting } from './use-vote';
import { say } from './words';

export function VoteBox({ voting: { given, vote } }: { voting: Voting }) {
  return (
    <fieldset class="vote">
      <legend>{say('voteAsk')}</legend>
      {(['yes', 'no'] as const).map((value) => (
        <button
          type="button"
          class="btn"
          aria-pressed={given?.vote === value}
          data-vote={value}
          key={value}
          onClick={() => vote(value)}
        >
          {say(value === 'yes' ? 'voteYes' : 'voteNo')}
        </button>
      ))}
      {given && <p>{say('voteKept')}</p>}
    </fieldset>
  );
}
