/** Answers hidden by « Pas pertinent ici » and signals switched off, each with the way back. */
import { useEffect, useState } from 'preact/hooks';
import type { Signal } from '../../src/search/suggestion';
import { type HiddenAnswer, own } from '../settings-shape';
import { DATA_LANGUAGE } from '../ui/data-language';
import { say, type WordKey } from '../ui/words';
import type { SectionProps } from './options';
import { TakeBack, type Thing } from './take-back';

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

export function HiddenThings({ settings, surface, change }: SectionProps) {
  const questions = useQuestions(settings.notRelevant, surface);
  const portal = (id: string) => surface.portals.find((each) => each.id === id)?.name ?? id;
  const hidden = settings.notRelevant.map((item) => ({
    id: [item.portal, item.screen, item.answer].join(' '),
    title: questions[item.answer] ?? item.answer,
    titleLanguage: DATA_LANGUAGE,
    detail: item.screen === null ? portal(item.portal) : `${portal(item.portal)} · ${item.screen}`,
    item,
  }));
  const muted = settings.mutedSignals.map((kind): Thing => {
    const name = own(SIGNALS, kind);
    return { id: kind, title: name ? say(name) : kind, detail: say('optionsSignalMuted') };
  });
  return (
    <>
      <h3>{say('optionsAnswersHidden')}</h3>
      <TakeBack
        things={hidden}
        none={say('optionsAnswersNone')}
        verb={say('optionsAnswerRestore')}
        onTakeBack={({ item, title }) => change([{ key: 'notRelevant', remove: item }], say('optionsAnswerRestored', title))}
      />
      <h3>{say('optionsSignals')}</h3>
      <TakeBack
        things={muted}
        none={say('optionsSignalsNone')}
        verb={say('optionsSignalFollow')}
        onTakeBack={({ id, title }) => change([{ key: 'mutedSignals', remove: id }], say('optionsSignalFollowed', title))}
      />
    </>
  );
}

function useQuestions(hidden: readonly HiddenAnswer[], surface: SectionProps['surface']): Readonly<Record<string, string>> {
  const [questions, setQuestions] = useState<Record<string, string>>({});
  useEffect(() => {
    for (const { answer } of hidden) {
      surface.question(answer).then(
        (question) => question && setQuestions((known) => ({ ...known, [answer]: question })),
        () => {}, // its number is shown instead
      );
    }
  }, [hidden, surface]);
  return questions;
}
