/** On an official page of questions: which of its answers changed since they were read, and how many of them we have. */
import type { OfficialFound } from '../../src/official/found';
import { inShort } from '../ui/answer/in-short';
import { Icon } from '../ui/controls/icon';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { longDay } from '../words/dates';
import { say, sayCount } from '../words/words';
import './official-page.css';

export interface OfficialPageProps {
  readonly found: OfficialFound | null;
  readonly knowledge: Pick<Knowledge, 'card'>;
  readonly onOpen: (id: string) => void;
}

export function OfficialPage({ found, knowledge, onOpen }: OfficialPageProps) {
  if (!found) return null;
  const changed = found.changed.flatMap((id) => knowledge.card(id) ?? []);
  return (
    <>
      {changed.length > 0 && (
        <section class="notice notice-warn" data-official="changed" aria-labelledby="official-changed">
          <Icon name="alert" />
          <h2 id="official-changed">{sayCount('officialChangedHere', changed.length)}</h2>
          <ul class="official-changed">
            {changed.map((answer) => {
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
