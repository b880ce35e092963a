/** The sidebar: portal, search, alert, « Pour ce champ », « Pour cette page », or one open answer. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PortalCard } from '../../src/answer/answers-file';
import type { PageContext } from '../../src/page/context';
import { useScopeNotes } from '../ui/answer/scope-note';
import { Icon } from '../ui/controls/icon';
import { Menu } from '../ui/controls/menu';
import { Status } from '../ui/controls/status';
import { controlEntries } from '../ui/desk/control-entries';
import { DeskBody, deskSays } from '../ui/desk/desk-body';
import { DeskFoot } from '../ui/desk/desk-foot';
import { DeskHead } from '../ui/desk/desk-head';
import { Loading, UnknownPage } from '../ui/desk/notices';
import { PanelButton } from '../ui/desk/panel-button';
import { Brand, PortalLine } from '../ui/desk/panel-header';
import { useDesk } from '../ui/desk/use-desk';
import { SavedLists } from '../ui/saved/saved-lists';
import { say } from '../words/words';
import { FocusTaken } from './focus-taken';
import { NewSuggestions } from './new-suggestions';
import { FieldHelp, PageHelp } from './page-help';
import { ResizeHandle } from './resize-handle';
import { SheetStrip } from './sheet-strip';
import type { SidebarSurface } from './surface';
import { useFieldAnnouncement } from './use-field-announcement';
import { useHeldPage } from './use-held-page';
import { useLow } from './use-low';
import { useOfficial } from './use-official';
import { layoutEntries, usePlacement } from './use-placement';
import { useSuggestions } from './use-suggestions';

export function Sidebar({ surface }: { surface: SidebarSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const placement = usePlacement(surface);
  const desk = useDesk(surface, { panel, leave: surface.returnFocus, toPage: surface.returnFocus });
  const { knowledge, hidden, opened, search, view } = desk;
  const holds = opened.answer !== null || search.active || view !== 'home';
  const beside = useHeldPage(surface, holds);
  useEffect(() => surface.holds?.(holds), [surface, holds]);
  const { known, page } = beside;
  useLayoutEffect(() => {
    if (known) desk.setPage(page);
  }, [known, page]);
  const { suggestions, newest, news } = useSuggestions(knowledge, beside, hidden);
  const { managed } = desk.settings.settings ?? {};
  const layouts = layoutEntries(placement, surface.setLayout);
  const menu = surface.control && controlEntries(surface.control, page?.portal ?? null, layouts, managed);
  const announceField = desk.settings.settings?.announceField ?? false;
  const announced = useFieldAnnouncement(announceField, suggestions?.about ?? page, suggestions?.field.length ?? 0);
  const official = useOfficial(surface, page);
  const noteOn = useScopeNotes(knowledge, page);
  const portal = knowledge?.portal(page?.portal);
  const [unfolded, unfold] = useState(false);
  const low = useLow(panel);
  const help = knowledge && page && suggestions && hidden && { desk, suggestions, knowledge, hidden, official, noteOn };

  const reading = opened.answer !== null;
  const waiting = news && (
    <NewSuggestions label={news.field?.label ?? news.title} onShow={beside.show} onIgnore={beside.ignore} />
  );

  const wanted = useRef(desk.toSearch);
  wanted.current = desk.toSearch;
  useEffect(() => {
    surface.onFocus((words) => wanted.current(words));
    if (surface.startsFocused) wanted.current();
  }, [surface]);

  return (
    <div class="panel rp" data-part="panel" ref={panel}>
      <SheetStrip
        reading={opened.answer?.question ?? null}
        field={(beside.waiting ?? page)?.field?.label ?? null}
        count={(newest ?? suggestions)?.field.length ?? 0}
      />
      <header>
        <Brand>
          {surface.panel && <PanelButton {...surface.panel} report={surface.report} />}
          {menu && <Menu entries={menu} />}
          {surface.close && (
            <button type="button" class="btn btn-icon" aria-label={say('panelClose')} data-action="close" onClick={surface.close}>
              <Icon name="close" />
            </button>
          )}
        </Brand>
        {knowledge && known ? <PortalLine name={portal?.name ?? null} where={whereIn(portal, page)} /> : <p class="portal" />}
        <DeskHead desk={desk} placeholder={say('searchFaq')} />
      </header>
      <DeskBody desk={desk} noteOn={noteOn} news={reading && waiting} dock={help && !low && <FieldHelp {...help} />}>
        {knowledge && desk.state === 'open' && (!known || (page && !(suggestions && hidden))) && <Loading />}
        {knowledge && known && !page && (
          <>
            <SavedLists desk={desk} knowledge={knowledge} />
            <UnknownPage knowledge={knowledge} />
          </>
        )}
        {help && low && <FieldHelp {...help} />}
        {help && <PageHelp {...help} />}
        {knowledge && page && suggestions && hidden && (
          <SavedLists desk={desk} knowledge={knowledge} folding={{ open: unfolded, onFold: unfold }} />
        )}
      </DeskBody>
      {!reading && waiting}
      {surface.panel && <FocusTaken panel={surface.panel} report={surface.report} />}
      <DeskFoot desk={desk} />
      {/* Last in the order of Tab: from the search, the next stop is what was found. */}
      <ResizeHandle placement={placement} setLayout={surface.setLayout} />
      <Status says={deskSays(desk) || announced} />
    </div>
  );
}

/** « Éligibilité · Étape 2 », or the page's title when neither screen nor step is known. */
function whereIn(portal: PortalCard | undefined, page: PageContext | null): string | null {
  const screen = portal?.screens.find(({ id }) => id === page?.screen)?.name;
  const { step, title } = page ?? {};
  if (screen && step) return step.includes(screen) ? step : `${screen} · ${step}`;
  return screen || step || title || null;
}
