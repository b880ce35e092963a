import { DATA_LANGUAGE } from '../words/data-language';
import type { Pack } from './surface';
import type { UndoItem } from './undo-list';

/** The question of an answer as the title of a thing; its id when the answer is gone or unreadable. */
export function namedAnswer(pack: Pack | null, id: string): Pick<UndoItem, 'title' | 'titleLanguage'> {
  const question = pack?.file?.answers.find((answer) => answer.id === id)?.question;
  return { title: question ?? id, titleLanguage: DATA_LANGUAGE };
}
