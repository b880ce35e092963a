/** What the reasons of a « non » are called, where it is given and on the quality board. */
import type { VoteReason } from '../../../src/stored/journal';
import type { WordKey } from '../../words/words';

export const REASON_NAMES: Readonly<Record<VoteReason, WordKey>> = {
  outdated: 'voteReasonOutdated',
  incomplete: 'voteReasonIncomplete',
  offTopic: 'voteReasonOffTopic',
  unclear: 'voteReasonUnclear',
  contradictory: 'voteReasonContradictory',
};
