/** The one polite status node of a surface, there from the start (RGAA 7.5). What it says waits for a pause in typing. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of quiet before a count is spoken. */
const QUIET = 600;

export function Status({ says }: { says: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(says), QUIET);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <p class="sr" role="status">
      {spoken || null}
    </p>
  );
}
