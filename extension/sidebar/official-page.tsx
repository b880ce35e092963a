/** On an official page of questions: which of its answers changed since they were read, and how many of them we have. */
import { useRef } from 'preact/hooks';
import type { OfficialFound } from '../../src/official/found';
import { ConfirmChange, changeIn } from '../ui/answer/confirm-change';
import { inShort } from '../ui/answer/in-short';
import { Icon } from '../ui/controls/icon';
import type { Desk } from '../ui/desk/use-desk';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { longDay } from '../words/dates';
import { say, sayCount } from '../words/words';
import './official-page.css';

export interface OfficialPageProps extends Pick<Desk, 'settings'> {
  readonly found: OfficialFound | null;
  readonly knowledge: Pick<Knowledge, 'card'>;
  readonly onOpen: (id: string) => void;
}

export function OfficialPage({ found, knowledge, settings, onOpen }: OfficialPageProps) {
  // While the page is read, the heading keeps its room; what was seen before needs none.
  const told = useRef(false);
  if (!found) return null;
  const changed = found.changed.flatMap((id) => {
    const answer = knowledge.card(id);
    return answer ? [{ answer, change: changeIn(answer, settings) }] : [];
  });
  const open = changed.filter(({ change }) => change?.confirmed === undefined).length;
  if (open > 0) told.current = true;
  return (
    <>
      {changed.length > 0 && (
        <section
          class={`notice${open > 0 ? ' notice-warn' : ''}`}
          data-official={open > 0 ? 'changed' : 'confirmed'}
          aria-labelledby="official-changed"
        >
          <Icon name={open > 0 ? 'alert' : 'check'} />
          <h2 id="official-changed" class="one-of">
            {told.current && <span hidden={open === 0}>{sayCount('officialChangedHere', Math.max(open, 1))}</span>}
            <span hidden={open > 0}>{say('officialAllConfirmed')}</span>
          </h2>
          <ul class="official-changed">
            {changed.map(({ answer, change }) => {
              const { lang, question } = inShort(answer);
              return (
                <li key={answer.id}>
                  <a
                    href={`#${answer.id}`}
                    lang={lang}
                    onClick={(event) => {
                      event.preventDefault();
                      onOpen(answer.id);
                    }}
                  >
                    {question}
                  </a>
                  <span>{say('officialChanged', longDay(answer.read))}</span>
                  {change && <ConfirmChange {...{ answer, change, settings }} />}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Counts found={found} />
    </>
  );
}

function Counts({ found: { unchanged, unknown } }: { found: OfficialFound }) {
  if (unchanged + unknown === 0) return null;
  return (
    <p class="official-counts" data-official="counts">
      {unchanged > 0 && sayCount('officialSame', unchanged)} {unknown > 0 && sayCount('officialUnknown', unknown)}
    </p>
  );
}
