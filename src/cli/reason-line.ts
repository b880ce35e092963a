import type { Reason } from '../search/suggestion';

const NAMES: Readonly<Record<Reason['kind'], string>> = {
  typed: 'mot',
  thesaurus: '',
  narrower: '',
  field: 'champ',
  legend: 'groupe de champs',
  hint: 'aide du champ',
  message: 'message',
  step: 'étape',
  title: 'page',
  heading: 'rubrique',
  screen: 'écran',
  portal: 'adresse du portail',
  pinned: 'choisi pour ce portail',
};
const quote = (text: string) => `«\u202f${text}\u202f»`;

/** A reason in the terminal, which speaks French whatever the interface speaks: « champ « Numéro NIL » ». */
export function reasonLine({ kind, about }: Reason): string {
  const [first = '', ...others] = about;
  if (kind === 'thesaurus') return about.join(' = ');
  if (kind === 'narrower') return `${quote(first)}, voir ${others.map(quote).join(', ')}`;
  if (kind === 'step') return `${NAMES.step} ${first}`;
  const name = kind === 'typed' && about.length > 1 ? 'mots' : NAMES[kind];
  return [name, about.map(quote).join(', ')].filter(Boolean).join(' ');
}
