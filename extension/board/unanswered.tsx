/** Searches that found nothing sure: how many and when, and the words that were noted. */
import { DATA_LANGUAGE } from '../words/data-language';
import { formatNumber, share } from '../words/numbers';
import { locale, say, sayCount } from '../words/words';
import { BoardTable } from './board-table';
import { type Step, steps, type Unit } from './chart-steps';
import { Bars } from './charts';
import { type Gap, gaps, summary } from './figures';
import type { SectionProps } from './section';

export function Unanswered({ entries, period, surface }: SectionProps) {
  const { searches, misses } = summary(entries);
  const drawn = steps(entries, period, surface.today());
  const name = ({ start }: Step) => stepName(start, drawn.unit);
  const highest = Math.max(...drawn.steps.map((step) => step.searches));
  const [first, last] = [drawn.steps[0], drawn.steps.at(-1)];
  return (
    <>
      {first && last ? (
        <>
          <Bars
            title={say('boardChartTitle')}
            about={say(
              'boardChartAbout',
              formatNumber(searches),
              formatNumber(misses),
              searches > 0 ? share(misses, searches) : formatNumber(0),
            )}
            bars={drawn.steps.map((step) => ({ key: step.start, whole: step.searches, part: step.misses }))}
            ends={[name(first), name(last)]}
            legend={[say('boardSearches'), say('boardMisses')]}
            most={sayCount('boardChartMost', highest)}
          />
          <details class="board-details">
            <summary>{say('boardChartFigures')}</summary>
            <BoardTable
              name="steps"
              caption={say('boardChartTitle')}
              rows={drawn.steps.filter((step) => step.searches + step.misses > 0).reverse()}
              id={({ start }) => start}
              what={say('boardPeriod')}
              names={name}
              figures={[
                { head: say('boardSearches'), of: (step) => step.searches },
                { head: say('boardMisses'), of: (step) => step.misses },
              ]}
              none=""
            />
          </details>
        </>
      ) : (
        <p class="card set-row set-none">{say('boardSearchesNone')}</p>
      )}
      <BoardTable
        name="gaps"
        caption={say('boardGapsCaption')}
        rows={gaps(entries)}
        id={({ words }) => words}
        what={say('boardWords')}
        names={(gap) => (
          <>
            {gap.words}
            <small lang={DATA_LANGUAGE}>{gap.portals.map(surface.portalName).join(', ')}</small>
            <small>{noted(gap)}</small>
          </>
        )}
        figures={[{ head: say('boardTimes'), of: ({ count }) => count }]}
        none={say('boardGapsNone')}
      />
    </>
  );
}

function noted({ byHand }: Gap): string {
  return byHand > 0 ? sayCount('boardGapByHand', byHand) : say('boardGapKept');
}

/** « 22 nov. », « semaine du 16 nov. » or « novembre 2026 » */
function stepName(start: string, unit: Unit): string {
  const options =
    unit === 'month' ? ({ month: 'long', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  const day = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${start}T00:00:00Z`));
  return unit === 'week' ? say('boardWeekOf', day) : day;
}
