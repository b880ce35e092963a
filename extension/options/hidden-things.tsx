/** Answers hidden by « Pas pertinent ici » and signals switched off, each with the way back. */
import { useEffect, useState } from 'preact/hooks';
import type { Signal } from '../../src/search/suggestion';
import { type HiddenAnswer, own } from '../settings-shape';
import type { SectionProps } from './options';
import { TakeBack, type Thing } from './take-back';

/** Words for the kinds of signals a page gives. */
const SIGNALS: Readonly<Record<Signal, string>> = {
  field: 'Nom du champ',
  legend: 'Groupe du champ',
  hint: 'Aide du champ',
  message: 'Messages affichés',
  step: 'Étape',
  title: 'Titre de la page',
  heading: 'Titres dans la page',
  screen: 'Écran du portail',
  portal: 'Portail',
};

export function HiddenThings({ settings, surface, change }: SectionProps) {
  const questions = useQuestions(settings.notRelevant, surface);
  const portal = (id: string) => surface.portals.find((each) => each.id === id)?.name ?? id;
  const hidden = settings.notRelevant.map((item) => ({
    id: [item.portal, item.screen, item.answer].join(' '),
    title: questions[item.answer] ?? item.answer,
    detail: item.screen === null ? portal(item.portal) : `${portal(item.portal)} · ${item.screen}`,
    item,
  }));
  const muted = settings.mutedSignals.map(
    (kind): Thing => ({ id: kind, title: own(SIGNALS, kind) ?? kind, detail: 'Coupé partout' }),
  );
  return (
    <>
      <h3>{'Réponses «\u202fPas pertinent ici\u202f»'}</h3>
      <TakeBack
        things={hidden}
        none="Aucune réponse n’est masquée."
        verb="Rétablir"
        onTakeBack={({ item, title }) => change([{ key: 'notRelevant', remove: item }], `Rétablie\u202f: ${title}`)}
      />
      <h3>Signaux de la page à ne pas suivre</h3>
      <TakeBack
        things={muted}
        none="Tous les signaux comptent."
        verb="Suivre à nouveau"
        onTakeBack={({ id, title }) => change([{ key: 'mutedSignals', remove: id }], `Suivi à nouveau\u202f: ${title}`)}
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
