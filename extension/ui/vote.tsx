/** « Cette réponse vous a-t-elle été utile ? »: two toggles; the choice can be changed and stays on this machine. */

export type Vote = 'yes' | 'no';

export const VOTE_KEPT = 'Gardé sur ce poste. Rien n’est envoyé.';

export function VoteBox({ vote, onVote }: { vote: Vote | null; onVote: (vote: Vote) => void }) {
  return (
    <fieldset class="vote">
      <legend>{'Cette réponse vous a\u2011t\u2011elle été utile\u202f?'}</legend>
      {(['yes', 'no'] as const).map((value) => (
        <button
          type="button"
          class="btn"
          aria-pressed={vote === value}
          data-vote={value}
          key={value}
          onClick={() => onVote(value)}
        >
          {value === 'yes' ? 'Oui' : 'Non'}
        </button>
      ))}
      {vote && <p>{VOTE_KEPT}</p>}
    </fieldset>
  );
}
