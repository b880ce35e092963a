/** The figures in short. */
import { formatNumber, share } from '../words/numbers';
import { say } from '../words/words';
import { summary } from './figures';
import type { SectionProps } from './section';

export function Overview({ entries }: SectionProps) {
  const { searches, misses, useful, useless, copies, gaps } = summary(entries);
  if (entries.length === 0) return <p class="card set-row set-none">{say('boardNothing')}</p>;
  const figures = [
    { id: 'searches', name: say('boardSearches'), count: formatNumber(searches) },
    {
      id: 'misses',
      name: say('boardMisses'),
      count: formatNumber(misses),
      more: searches > 0 ? say('boardShareOfSearches', share(misses, searches)) : undefined,
    },
    { id: 'useful', name: say('boardVotesUseful'), count: formatNumber(useful) },
    { id: 'useless', name: say('boardVotesUseless'), count: formatNumber(useless) },
    { id: 'copied', name: say('boardCopied'), count: formatNumber(copies) },
    { id: 'gaps', name: say('boardGapsNoted'), count: formatNumber(gaps) },
  ];
  return (
    <dl class="board-figures">
      {figures.map(({ id, name, count, more }) => (
        <div class="card" key={id} data-figure={id}>
          <dt>{name}</dt>
          <dd>
            <b>{count}</b> {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
