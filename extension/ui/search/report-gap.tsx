/** « Il manque une réponse ? »: what was looked for is noted for the quality board, once for the same words. */

import { useState } from 'preact/hooks';
import { cutWhole } from '../../../src/search/passages';
import { foldWords, JOURNAL } from '../../../src/stored/journal';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';

export type ReportDesk = Pick<Desk, 'page' | 'search' | 'surface' | 'tell'>;

export function ReportGap({ desk: { search, page, surface, tell } }: { desk: ReportDesk }) {
  const [noted, setNoted] = useState<ReadonlySet<string>>(new Set());
  const words = cutWhole(search.typed.trim(), JOURNAL.words).trim();
  if (words === '') return null;
  const same = foldWords(words);
  const done = noted.has(same);
  const note = () => {
    if (done) return;
    setNoted(new Set([...noted, same]));
    surface.journal.note({ kind: 'gap', words, portal: page?.portal ?? null, byHand: true }).then(
      () => tell(say('noResultReported')),
      (error) => {
        surface.report(error);
        setNoted((now) => new Set([...now].filter((each) => each !== same)));
        tell(say('noResultReportFailed'), 'seen');
      },
    );
  };
  return (
    <section class="block" data-way="report">
      <h3>{say('noResultMissing')}</h3>
      <button type="button" class={`btn${done ? ' is-done' : ''}`} aria-disabled={done} data-action="report-gap" onClick={note}>
        <Icon name={done ? 'check' : 'flag'} />
        {say(done ? 'noResultReportDone' : 'noResultReport')}
      </button>
      <p class="after">{say(done ? 'noResultReported' : 'noResultReportWhy')}</p>
    </section>
  );
}
