/** The settings page: everything that can be adjusted, in one place, with a search; and what is kept, out and in again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { jsonFile } from '../ui/controls/export-file';
import { DamagedNotice } from '../ui/desk/damaged-notice';
import { useSettings } from '../ui/desk/use-settings';
import { say } from '../words/words';
import { AnswersBase } from './answers-base';
import { OwnAnswers } from './answers-file';
import { Backups } from './backups';
import { Diagnostics } from './diagnostics';
import { Display } from './display';
import { EraseEverything } from './erase-everything';
import { HiddenThings } from './hidden-things';
import { Nav } from './nav';
import './options.css';
import { useCurrent } from '../ui/controls/use-current';

import { Phrases } from './phrases';
import { Portals } from './portals';
import { Privacy } from './privacy';
import { Remembered } from './remembered';
import { Shortcuts } from './shortcuts';
import { SiteAccess } from './site-access';
import type { OptionsSurface, Pack, SectionProps } from './surface';
import { useFind } from './use-find';

/** `also`: words people look for it by. */
const SECTIONS = [
  { id: 'portails', name: 'optionsPortals', also: 'optionsPortalsAlso', Section: Portals },
  { id: 'affichage', name: 'optionsDisplay', also: 'optionsDisplayAlso', Section: Display },
  { id: 'reponses-types', name: 'optionsPhrases', also: 'optionsPhrasesAlso', Section: Phrases },
  { id: 'retenu', name: 'optionsRemembered', also: 'optionsRememberedAlso', Section: Remembered },
  { id: 'raccourcis', name: 'optionsShortcuts', also: 'optionsShortcutsAlso', Section: Shortcuts },
  { id: 'sites', name: 'optionsSites', also: 'optionsSitesAlso', Section: SiteAccess },
  { id: 'masque', name: 'optionsHidden', also: 'optionsHiddenAlso', Section: HiddenThings },
  { id: 'confidentialite', name: 'optionsPrivacy', also: 'optionsPrivacyAlso', Section: Privacy },
  { id: 'sauvegarde', name: 'optionsBackup', also: 'optionsBackupAlso', Section: Backups },
  { id: 'organisation', name: 'optionsOwn', also: 'optionsOwnAlso', Section: OwnAnswers },
  { id: 'base', name: 'optionsBase', also: 'optionsBaseAlso', Section: AnswersBase },
  { id: 'diagnostic', name: 'optionsDiagnosis', also: 'optionsDiagnosisAlso', Section: Diagnostics },
  { id: 'tout-effacer', name: 'optionsEraseTitle', also: 'optionsEraseAlso', Section: EraseEverything },
] as const;
const IDS = SECTIONS.map(({ id }) => id);

export function Options({ surface }: { surface: OptionsSurface }) {
  const { settings: shown, known, change: choose } = useSettings(surface.settings);
  const settings = known ? shown : null;
  const [pack, setPack] = useState<Pack | null>(null);
  const [failed, setFailed] = useState(false);
  const [says, tell] = useState('');
  const [typed, setTyped] = useState('');
  const main = useRef<HTMLElement>(null);
  const finding = useFind(main, typed);
  const current = useCurrent(IDS, settings !== null);
  const fail = (error: unknown) => {
    surface.report(error);
    setFailed(true);
  };

  useEffect(() => {
    document.title = say('optionsDocument');
  }, []);
  useEffect(() => {
    surface.pack().then(setPack, fail);
  }, [surface]);
  // The sections come after the address was followed.
  useEffect(() => {
    const wanted = document.getElementById(location.hash.slice(1));
    wanted?.scrollIntoView();
    if (wanted?.matches('[data-row]')) wanted.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }, [settings === null]);
  const change: SectionProps['change'] = (changes, sentence) => {
    setFailed(false);
    choose(...changes).then((kept) => (kept ? tell(sentence) : setFailed(true)));
  };

  return (
    <div class="set rp" data-finding={finding.count !== null}>
      <Nav
        sections={SECTIONS.map(({ id, name }) => ({ id, title: say(name) }))}
        current={current}
        typed={typed}
        finding={finding}
        onType={setTyped}
        main={main}
      />
      <main ref={main} class="set-main">
        <h1>{say('optionsTitle')}</h1>
        <p class="set-lead">
          <button type="button" class="btn btn-quiet" data-action="welcome" onClick={surface.openWelcome}>
            {say('welcomeAgain')}
          </button>
        </p>
        <DamagedNotice
          store={surface.damaged}
          onExport={(damaged) => surface.save(jsonFile(`${say('optionsDamagedFile')}-${surface.today()}`, damaged))}
          onFault={surface.report}
        />
        {(failed || (shown && !known)) && (
          <p class="notice notice-danger" role="alert">
            {say('optionsFailed')}
          </p>
        )}
        {finding.count === 0 && <p class="set-nothing">{say('optionsFindNothing', typed.trim())}</p>}
        {settings &&
          SECTIONS.map(({ id, name, also, Section }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} data-also={say(also)}>
              <h2 id={`${id}-title`} tabIndex={-1}>
                {say(name)}
              </h2>
              <Section settings={settings} surface={surface} pack={pack} change={change} tell={tell} />
            </section>
          ))}
      </main>
      <p class="sr" role="status">
        {says}
      </p>
    </div>
  );
}
