/** « 2 réponses pour « Numéro NIL » », said once a field and only to those who asked for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page/context';
import { sayCount } from '../words/words';

/** Milliseconds a field keeps the focus before anything is said: the form itself speaks first. */
const PAUSE = 2000;

/** @returns what the status line says of the field; empty while there is nothing to say */
export function useFieldAnnouncement(wanted: boolean, page: PageContext | null, count: number): string {
  const [says, setSays] = useState('');
  const said = useRef<string | null>(null);
  const label = page?.field?.label;
  const field = label === undefined ? null : JSON.stringify([page?.portal, page?.screen, page?.field]);
  useEffect(() => {
    setSays('');
    if (!wanted || field === null || count === 0 || said.current === field) return;
    const timer = setTimeout(() => {
      said.current = field;
      setSays(sayCount('fieldAnswers', count, label ?? ''));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, field, label, count]);
  return says;
}
