/** The desk around a row of an answer, so that every row can copy and be remembered, wherever it stands. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './use-desk';

export const DeskContext = createContext<Desk | null>(null);

/** The desk this component stands on. @throws when it stands on none */
export function useDeskAround(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('drawn outside of a desk');
  return desk;
}
