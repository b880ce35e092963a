/** The answers this version came with, and newer ones of ours: how many, of when, what changed since they were last looked at, and that they open. */

import { Icon } from '../ui/controls/icon';
import { changesSince } from '../ui/saved/changes';
import { longDay } from '../words/dates';
import { say, sayCount } from '../words/words';
import { AnswersFile } from './answers-file';
import type { Pack, SectionProps } from './surface';

export function AnswersBase({ settings, surface, pack }: SectionProps) {
  if (!pack) return null;
  const { file, indexOpens, isKeyed } = pack;
  const changes = file && settings.seenPack ? changesSince(settings.seenPack, file) : null;
  return (
    <>
      <Shipped {...{ file, indexOpens, changes }} />
      {isKeyed ? (
        <div class="set-alone">
          <AnswersFile slot="base" surface={surface} />
        </div>
      ) : (
        <div class="card set-alone" data-row data-file="none">
          <div class="set-row">
            <div>
              <b>{say('baseTitle')}</b>
              <small>{say('baseNoKey')}</small>
            </div>
          </div>
        </div>
      )}
    </>
  );
}

type ShippedProps = Pick<Pack, 'file' | 'indexOpens'> & { readonly changes: ReturnType<typeof changesSince> | null };

function Shipped({ file, indexOpens, changes }: ShippedProps) {
  return (
    <div class="card">
      {file && (
        <>
          <div class="set-row" data-row data-base="version">
            <div>
              <b>{sayCount('answers', file.answers.length)}</b>
              <small>{say('optionsBaseOf', file.version, longDay(file.read))}</small>
            </div>
          </div>
          <div class="set-row" data-row data-base="changes">
            <div>
              <b>{say('optionsBaseChanges')}</b>
              <small>
                {changes
                  ? [
                      sayCount('optionsBaseAdded', changes.added.length),
                      sayCount('optionsBaseChanged', changes.changed.length),
                      sayCount('optionsBaseRemoved', changes.removed),
                    ].join(', ')
                  : say('optionsBaseNeverSeen')}
              </small>
            </div>
          </div>
        </>
      )}
      <Check opens={file !== null} name={say('optionsBaseAnswers')} wrong={say('optionsBaseAnswersWrong')} />
      <Check opens={indexOpens} name={say('optionsBaseIndex')} wrong={say('optionsBaseIndexWrong')} />
    </div>
  );
}

function Check({ opens, name, wrong }: { opens: Pack['indexOpens']; name: string; wrong: string }) {
  return (
    <div class="set-row" data-row data-opens={opens}>
      <div>
        <b>{name}</b>
        {!opens && <small>{wrong}</small>}
      </div>
      <p class={opens ? 'set-ok' : 'set-warn'}>
        <Icon name={opens ? 'check' : 'alert'} small />
        {say(opens ? 'optionsBaseOpens' : 'optionsBaseDamaged')}
      </p>
    </div>
  );
}
