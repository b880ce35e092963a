/** « Déjà lu »: an answer that was opened, and what it said then. */
import { useEffect } from 'preact/hooks';
import type { Answer } from '../../../src/answer';
import { today } from '../dates';
import type { KeptSettings } from '../use-settings';

/** Notes the open answer as read today. */
export function useRead({ settings, change }: KeptSettings, answer: Answer | null): void {
  const known = settings !== null;
  useEffect(() => {
    if (answer && known) change({ key: 'read', answer: answer.id, to: { day: today(), hash: answer.hash } });
  }, [answer, known]);
}
