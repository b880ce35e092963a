import type { Answer } from '../answer';
import type { Thesaurus } from '../search/thesaurus';
import type { Located } from './located';
import type { Report } from './problem';

export function checkThesaurus(_thesaurus: Thesaurus, _located: Located, _answers: readonly Answer[], _report: Report): void {}
