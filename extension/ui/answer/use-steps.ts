/** The steps of an answer that were ticked off: at once, and in every window until the browser closes. */
import { useEffect, useState } from 'preact/hooks';

export interface StepStore {
  /** Those ticked off, each `answer/step`. */
  read(): Promise<readonly string[]>;
  /** Ticks one off, or opens it again. */
  tick(step: string, done: boolean): Promise<void>;
}

export interface Steps {
  isDone(step: string): boolean;
  tick(step: string, done: boolean): void;
}

/** @param onFault hears that they could not be read or kept; what is ticked here is ticked all the same */
export function useSteps(store: StepStore, answer: string, onFault: (error: unknown) => void): Steps {
  const [kept, setKept] = useState<readonly string[]>([]);
  /** What was done here stands, whatever is read late. */
  const [here, setHere] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    store.read().then(setKept, onFault);
  }, [store, answer]);
  const nameOf = (step: string) => `${answer}/${step}`;
  return {
    isDone: (step) => here[nameOf(step)] ?? kept.includes(nameOf(step)),
    tick(step, done) {
      setHere((now) => ({ ...now, [nameOf(step)]: done }));
      store.tick(nameOf(step), done).catch(onFault);
    },
  };
}
