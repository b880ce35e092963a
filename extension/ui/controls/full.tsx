/** Under a field that takes no more: what was pasted beyond is not there, and that is said. */
import { formatNumber } from '../../words/numbers';
import { say } from '../../words/words';
import './full.css';

/** Nothing while there is room. @param most signs the field takes */
export function Full({ text, most }: { text: string; most: number }) {
  if (text.length < most) return null;
  return (
    <p class="full" role="alert">
      {say('textFull', formatNumber(most))}
    </p>
  );
}
