/** What is known of a file of answers, and the one question asked before the first file of an organisation is taken in. */
import type { OwnCard, Slot } from '../../src/own/own-file';
import { say } from '../words/words';
import { fileFacts } from './file-words';
import type { KeptFile } from './surface';

export function Facts<S extends Slot>({ card, words }: Pick<KeptFile<S>, 'card' | 'words'>) {
  return (
    <>
      <small>{fileFacts(card)}</small>
      {'organisation' in card && (
        <small>
          {`${say('ownKey')} `}
          <b class="own-key">{words}</b>
        </small>
      )}
    </>
  );
}

interface QuestionProps {
  readonly card: OwnCard;
  readonly words: string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

export function Question({ card, words, onTake, onLeave }: QuestionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div
      class="card confirm own-ask"
      role="group"
      aria-labelledby="own-ask"
      data-own-ask
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <div>
        <p id="own-ask">
          <b>{say('ownAsk', card.organisation)}</b>
        </p>
        <Facts card={card} words={words} />
        <small>{say('ownAskExplained')}</small>
      </div>
      <button type="button" class="btn" data-action="own-cancel" onClick={onLeave}>
        {say('optionsEraseCancel')}
      </button>
      <button type="button" class="btn btn-primary" data-action="own-take" onClick={onTake}>
        {say('ownTake')}
      </button>
    </div>
  );
}
