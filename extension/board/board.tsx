/** The quality board: what people thought of the answers, searched in vain and copied, from this machine and from exports. */
import { useEffect, useState } from 'preact/hooks';
import { agentOf } from '../../src/stored/journal';
import { jsonFile } from '../ui/controls/export-file';
import { Icon, Logo } from '../ui/controls/icon';
import { useCurrent } from '../ui/controls/use-current';
import { DamagedNotice } from '../ui/desk/damaged-notice';
import { say, sayCount } from '../words/words';
import { Copies } from './copies';
import { Files } from './files';
import { Overview } from './overview';
import { lastDays, type Period, within } from './period';
import { PeriodChoice, type Whose } from './period-choice';
import type { BoardSurface } from './section';
import { StoredEntries } from './stored-entries';
import { ToReview } from './to-review';
import { Unanswered } from './unanswered';
import { useBoard } from './use-board';
import { Votes } from './votes';
import '../options/options.css';
import './board.css';

const SECTIONS = [
  { id: 'apercu', name: 'boardOverview', Section: Overview },
  { id: 'avis', name: 'boardVotes', Section: Votes },
  { id: 'recherches', name: 'boardUnanswered', Section: Unanswered },
  { id: 'copies', name: 'boardCopies', Section: Copies },
  { id: 'a-revoir', name: 'boardToReview', Section: ToReview },
  { id: 'fichiers', name: 'boardFiles', Section: Files },
  { id: 'garde', name: 'boardKept', Section: StoredEntries },
] as const;
const IDS = SECTIONS.map(({ id }) => id);

export function Board({ surface }: { surface: BoardSurface }) {
  const { board, answers, changes, failed } = useBoard(surface);
  const [period, setPeriod] = useState<Period>(() => lastDays(30, surface.today()));
  const [whose, setWhose] = useState<Whose>('all');
  const current = useCurrent(IDS, board !== null);
  const [off, setOff] = useState(false);
  useEffect(() => {
    surface.isOff?.().then(setOff, surface.report);
  }, [surface]);
  useEffect(() => {
    document.title = say('boardDocument');
  }, []);
  const agents = new Set(board?.entries.map(agentOf));
  const alone = whose === 'own' && board?.agent && agents.size > 1;
  const shown = within(board?.entries ?? [], period).filter((entry) => !alone || agentOf(entry) === board.agent);

  return (
    <div class="set rp">
      <nav class="set-nav" aria-label={say('boardTitle')}>
        <p class="brand">
          <Logo />
          <b style={{ fontWeight: 600 }}>Repère</b> <span>e-santé</span>
        </p>
        <ul>
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
                {say(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="set-main">
        <h1>{say('boardTitle')}</h1>
        <p class="set-lead">{say('boardLead')}</p>
        {off && (
          <p class="notice" data-locked="board">
            <Icon name="lock" />
            <span>{say('boardManaged')}</span>
          </p>
        )}
        {failed && (
          <p class="notice notice-danger" role="alert">
            <Icon name="alert" />
            <span>{say('boardFailed')}</span>
          </p>
        )}
        <DamagedNotice
          store={surface.damaged}
          onExport={(damaged) => surface.save(jsonFile(`${say('optionsDamagedFile')}-${surface.today()}`, damaged))}
          onFault={surface.report}
        />
        {board && (
          <>
            <PeriodChoice
              today={surface.today()}
              onPeriod={setPeriod}
              agents={agents.size > 0 ? sayCount('boardAgents', agents.size) : ''}
              whose={board.agent && agents.has(board.agent) && agents.size > 1 ? whose : null}
              onWhose={setWhose}
            />
            {SECTIONS.map(({ id, name, Section }) => (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`} tabIndex={-1}>
                  {say(name)}
                </h2>
                <Section entries={shown} period={period} board={board} answers={answers} changes={changes} surface={surface} />
              </section>
            ))}
          </>
        )}
      </main>
    </div>
  );
}
