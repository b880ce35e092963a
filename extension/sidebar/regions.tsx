/** The two regions, in fixed order: only the first follows the field. */
import type { PageContext } from '../../src/page';
import type { Knowledge } from '../ui/knowledge';
import { Region, type RegionChoices } from '../ui/region';
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
        title="Pour ce champ"
        what={page.field?.label}
        suggestions={suggestions.field}
        empty={
          page.field
            ? 'Aucune réponse sûre pour ce champ.'
            : 'Placez le curseur dans un champ\u202f: les réponses utiles s’afficheront ici.'
        }
        knowledge={knowledge}
        onOpen={onOpen}
        choices={choices}
      />
      <Region
        region="page"
        title="Pour cette page"
        suggestions={suggestions.page}
        empty="Aucune réponse sûre pour cette page. La recherche reste ouverte à toutes les questions."
        knowledge={knowledge}
        onOpen={onOpen}
        choices={choices}
      />
    </>
  );
}
