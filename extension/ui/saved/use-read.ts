/** « Déjà lu »: an answer that was opened, and what it said then. */
import { useEffect } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { own } from '../../../src/stored/settings';
import { today } from '../../words/dates';
import type { LiveSettings } from '../desk/use-settings';
import { lastRead } from './read-answers';

/** Notes the open answer as read today, once each time it is opened; nothing where that is what was noted last. */
export function useRead({ settings, known, change }: LiveSettings, answer: Answer | null): void {
  useEffect(() => {
    if (!answer || !settings || !known) return;
    const [last = ''] = lastRead(settings.read);
    const before = own(settings.read, last);
    const [day, { id, hash }] = [today(), answer];
    if (last === id && before?.day === day && before.hash === hash) return;
    change({ key: 'read', answer: id, to: { day, hash, turn: (before?.turn ?? 0) + 1 } });
  }, [answer, known]);
}
