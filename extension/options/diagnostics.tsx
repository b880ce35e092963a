/** What is known of the tab in front, and the last faults: what someone who helps asks first. Free of anything typed. */
import { useEffect, useState } from 'preact/hooks';
import { isPaused } from '../../src/stored/settings';
import { say } from '../words/words';
import { diagnosisLines, diagnosisText } from './diagnosis-lines';
import type { Diagnosed, SectionProps } from './surface';

export function Diagnostics({ settings, surface, pack, tell }: SectionProps) {
  const [found, setFound] = useState<Diagnosed | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = (error: unknown) => {
    surface.report(error);
    setFailed(true);
  };
  const look = () => surface.diagnose().then(setFound, fail);
  useEffect(() => {
    look();
  }, [surface]);
  const lines = found ? diagnosisLines(found, surface.portals, isPaused(settings, Date.now()), pack?.file?.version ?? '') : [];
  const copy = () => surface.copyText(diagnosisText(lines)).then(() => tell(say('diagnosisCopied')), fail);
  const again = () => {
    setFailed(false);
    look().then(() => tell(say('diagnosisRefreshed')));
  };
  return (
    <>
      <p class="set-lead">{say('diagnosisExplained')}</p>
      {failed && (
        <p class="notice notice-danger" role="alert">
          {say('diagnosisFailed')}
        </p>
      )}
      <div class="card" data-diagnosis={found?.recognition}>
        {lines.map(({ id, name, says }) => (
          <div key={id} class="set-row" data-row data-diagnosed={id}>
            <div>
              <b>{name}</b>
              {says.map((one, at) => (
                <small key={at}>{one}</small>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p class="set-buttons">
        <button type="button" class="btn" data-action="copy-diagnosis" disabled={!found} onClick={copy}>
          {say('diagnosisCopy')}
        </button>
        <button type="button" class="btn" data-action="diagnose" onClick={again}>
          {say('diagnosisAgain')}
        </button>
      </p>
    </>
  );
}
