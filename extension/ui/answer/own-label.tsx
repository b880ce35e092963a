/** « Réponse de « Hôpital du Nord » », wherever an answer stands that an organisation wrote and not we. */
import type { AnswerCard } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import './own-label.css';

export interface OwnLabelProps {
  readonly answer: Pick<AnswerCard, 'organisation' | 'replaces'>;
  /** Says too that it stands in place of one of ours. */
  readonly whole?: boolean;
}

/** Draws nothing beside an answer of ours. */
export function OwnLabel({ answer: { organisation, replaces }, whole = false }: OwnLabelProps) {
  if (organisation === undefined) return null;
  return (
    <p class="own-label" data-own-label>
      <Icon name="home" />
      <span>
        {say('ownBy', organisation)}
        {whole && replaces !== undefined && `. ${say('ownInstead')}`}
      </span>
    </p>
  );
}
