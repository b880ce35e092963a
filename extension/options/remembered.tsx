/** What Repère remembers of the user's work with the answers: filters by surface, pinned answers, answers read. */
import type { FacetName } from '../../src/answer/answer';
import { FACETS } from '../../src/answer/answer';
import { facetLabel } from '../../src/answer/facets';
import { own, type SurfaceName } from '../../src/stored/settings';
import { Group } from '../ui/controls/group';
import { DATA_LANGUAGE } from '../words/data-language';
import { longDay } from '../words/dates';
import { locale, say, type WordKey } from '../words/words';
import { namedAnswer } from './named-answer';
import type { SectionProps } from './surface';
import { UndoList } from './undo-list';

const SURFACES: Readonly<Record<SurfaceName, WordKey>> = {
  sidebar: 'optionsSurfaceSidebar',
  panel: 'optionsSurfacePanel',
  popup: 'optionsSurfacePopup',
};

export function Remembered({ settings, pack, change }: SectionProps) {
  const facets = pack?.file?.facets ?? [];
  const values = (filters: Readonly<Partial<Record<FacetName, readonly string[]>>>) =>
    new Intl.ListFormat(locale()).format(
      FACETS.flatMap((name) => (filters[name] ?? []).map((id) => facetLabel(facets, name, id))),
    );
  const filters = (Object.keys(SURFACES) as SurfaceName[]).flatMap((id) => {
    const chosen = own(settings.filters, id);
    return chosen ? [{ id, title: say(SURFACES[id]), detail: values(chosen), detailLanguage: DATA_LANGUAGE }] : [];
  });
  const pinned = settings.favourites.map((id) => ({ id, ...namedAnswer(pack, id), detail: '' }));
  const read = Object.entries(settings.read)
    .sort(([, a], [, b]) => b.turn - a.turn)
    .map(([id, { day }]) => ({ id, ...namedAnswer(pack, id), detail: say('optionsReadOn', longDay(day)) }));
  return (
    <>
      <Group title={say('optionsFilters')}>
        <UndoList
          things={filters}
          none={say('optionsFiltersNone')}
          verb={say('optionsForget')}
          onTakeBack={({ id, title }) => change([{ key: 'filters', surface: id, to: null }], say('optionsForgotten', title))}
        />
      </Group>
      <Group title={say('optionsPinned')}>
        <UndoList
          things={pinned}
          none={say('optionsPinnedNone')}
          verb={say('optionsUnpin')}
          onTakeBack={({ id, title }) => change([{ key: 'favourites', remove: id }], say('optionsForgotten', title))}
        />
      </Group>
      <Group title={say('optionsRead')}>
        <UndoList
          things={read}
          none={say('optionsReadNone')}
          verb={say('optionsForget')}
          onTakeBack={({ id, title }) => change([{ key: 'read', answer: id, to: null }], say('optionsForgotten', title))}
          all={{
            verb: say('optionsReadForgetAll'),
            onTakeBack: () => change([{ key: 'read', to: null }], say('optionsReadForgotten')),
          }}
        />
      </Group>
    </>
  );
}
