/** « Déjà lu »: an answer that was opened, and what it said then. */
import { useEffect } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { own } from '../../../src/stored/settings';
import { today } from '../../words/dates';
import type { KeptSettings } from '../desk/use-settings';
import { lastRead } from './read-answers';

/** Notes the open answer as read today, once each time it is opened; nothing where that is what was noted last. */
export function useRead({ settings, change }: KeptSettings, answer: Answer | null): void {
  const known = settings !== null;
  useEffect(() => {
    if (!answer || !settings) return;
    const [last = ''] = lastRead(settings.read);
    const before = own(settings.read, last);
    const [day, { id, hash }] = [today(), answer];
    if (last === id && before?.day === day && before.hash === hash) return;
    change({ key: 'read', answer: id, to: { day, hash, turn: (before?.turn ?? 0) + 1 } });
  }, [answer, known]);
}
