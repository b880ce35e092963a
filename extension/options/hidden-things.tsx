/** Answers hidden by « Pas pertinent ici » and signals switched off, each with the way back. */
import { ownHost } from '../../src/portal/own-site';
import type { Signal } from '../../src/search/suggestion';
import { own } from '../../src/stored/settings';
import { Group } from '../ui/controls/group';
import { say, type WordKey } from '../words/words';
import { namedAnswer } from './named-answer';
import type { SectionProps } from './surface';
import { type UndoItem, UndoList } from './undo-list';

/** Words for the kinds of signals a page gives. */
const SIGNALS: Readonly<Record<Signal, WordKey>> = {
  field: 'optionsSignalField',
  legend: 'optionsSignalLegend',
  hint: 'optionsSignalHint',
  message: 'optionsSignalMessage',
  step: 'optionsSignalStep',
  title: 'optionsSignalTitle',
  heading: 'optionsSignalHeading',
  screen: 'optionsSignalScreen',
  portal: 'optionsSignalPortal',
};

export function HiddenThings({ settings, surface, pack, change }: SectionProps) {
  const portal = (id: string) => surface.portals.find((each) => each.id === id)?.name ?? ownHost(id) ?? id;
  const hidden = settings.notRelevant.map((item) => ({
    id: [item.portal, item.screen, item.answer].join(' '),
    ...namedAnswer(pack, item.answer),
    detail: item.screen === null ? portal(item.portal) : `${portal(item.portal)} · ${item.screen}`,
    item,
  }));
  const muted = settings.mutedSignals.map((kind): UndoItem => {
    const name = own(SIGNALS, kind);
    return { id: kind, title: name ? say(name) : kind, detail: say('optionsSignalMuted') };
  });
  return (
    <>
      <Group title={say('optionsAnswersHidden')}>
        <UndoList
          things={hidden}
          none={say('optionsAnswersNone')}
          verb={say('optionsAnswerRestore')}
          onTakeBack={({ item, title }) => change([{ key: 'notRelevant', remove: item }], say('optionsAnswerRestored', title))}
        />
      </Group>
      <Group title={say('optionsSignals')}>
        <UndoList
          things={muted}
          none={say('optionsSignalsNone')}
          verb={say('optionsSignalFollow')}
          onTakeBack={({ id, title }) => change([{ key: 'mutedSignals', remove: id }], say('optionsSignalFollowed', title))}
        />
      </Group>
    </>
  );
}
