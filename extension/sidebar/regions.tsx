/** The two regions, in fixed order: only the first follows the field. */
import type { PageContext } from '../../src/page/context';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { Region, type RegionChoices } from '../ui/suggestions/region';
import { say } from '../words/words';
import type { Suggested } from './use-suggestions';

export interface RegionsProps {
  readonly page: PageContext;
  readonly suggestions: Suggested;
  readonly knowledge: Knowledge;
  readonly choices: RegionChoices;
  readonly onOpen: (id: string) => void;
}

export function Regions({ page, suggestions, knowledge, choices, onOpen }: RegionsProps) {
  return (
    <>
      <Region
        region="champ"
        title={say('regionField')}
        what={page.field?.label}
        suggestions={suggestions.field}
        empty={say(page.field ? 'regionFieldEmpty' : 'regionNoField')}
        knowledge={knowledge}
        onOpen={onOpen}
        choices={choices}
      />
      <Region
        region="page"
        title={say('regionPage')}
        suggestions={suggestions.page}
        empty={say('regionPageEmptySearch')}
        knowledge={knowledge}
        onOpen={onOpen}
        choices={choices}
      />
    </>
  );
}
