/** The sidebar: portal, search, alert, « Pour ce champ », « Pour cette page », or one open answer. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PortalCard } from '../../src/answer/answers-file';
import type { PageContext } from '../../src/page/read-page';
import type { Layout, SidebarPlacement } from '../messaging/messages';
import { useScopeNotes } from '../ui/answer/scope-note';
import { Icon } from '../ui/controls/icon';
import { Menu } from '../ui/controls/menu';
import { Status } from '../ui/controls/status';
import { type Control, controlEntries } from '../ui/desk/control-entries';
import { DeskBody, deskSays } from '../ui/desk/desk-body';
import { DeskFoot } from '../ui/desk/desk-foot';
import { DeskHead } from '../ui/desk/desk-head';
import { UnknownPage } from '../ui/desk/notices';
import { PanelButton, type PanelButtonProps } from '../ui/desk/panel-button';
import { Brand, PortalLine } from '../ui/desk/panel-header';
import type { Surface } from '../ui/desk/surface';
import { useDesk } from '../ui/desk/use-desk';
import { SavedLists } from '../ui/saved/saved-lists';
import { say } from '../words/words';
import { NewSuggestions } from './new-suggestions';
import type { PageListener } from './page-feed';
import { PageHelp } from './page-help';
import { ResizeHandle } from './resize-handle';
import { useFieldAnnouncement } from './use-field-announcement';
import { useHeldPage } from './use-held-page';
import { layoutEntries, usePlacement } from './use-placement';
import { useSaidCount } from './use-said-count';
import { useSuggestions } from './use-suggestions';

export interface SidebarSurface extends Surface {
  /** Hears that the page beside changed. */
  onPage(listen: PageListener): void;
  /** Hears that a person asked for the sidebar, and with which words. */
  onFocus(listen: (words?: string) => void): void;
  /** A person opened us: the search takes the focus at once. */
  readonly startsFocused: boolean;
  /** What the menu does. */
  readonly control: Control;
  /** Absent in the browser's own panel, which has its own way to close. */
  readonly close?: () => void;
  /** The way from the page's frame into the browser's own panel. */
  readonly panel?: Omit<PanelButtonProps, 'report'>;
  returnFocus(): void;
  /** In a portal page only: hears where our frame stands, at once and at each change. */
  onPlacement?(listen: (placement: SidebarPlacement) => void): void;
  /** In a portal page only: another width or side for this portal; resolves once it is taken. */
  setLayout?(change: Partial<Layout>): Promise<void>;
  /** In a portal page only: how many suggestions the page beside brings, once for each page heard. */
  sayCount?(portal: string, count: number): void;
}

export function Sidebar({ surface }: { surface: SidebarSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const placement = usePlacement(surface);
  const desk = useDesk(surface, { panel, leave: surface.returnFocus, toPage: surface.returnFocus });
  const { knowledge, aside, opened, search, view } = desk;
  const beside = useHeldPage(surface, opened.answer !== null || search.active || view !== 'home');
  const { known, page } = beside;
  useLayoutEffect(() => {
    if (known) desk.setPage(page);
  }, [known, page]);
  const { suggestions, newest, news } = useSuggestions(knowledge, beside, aside.set);
  useSaidCount(surface.sayCount, knowledge, newest, aside.set);
  const announceField = desk.settings.settings?.announceField ?? false;
  const announced = useFieldAnnouncement(announceField, suggestions?.about ?? page, suggestions?.field.length ?? 0);
  const noteOn = useScopeNotes(knowledge, page);
  const portal = knowledge?.portal(page?.portal);
  const [unfolded, unfold] = useState(false);

  const wanted = useRef(desk.toSearch);
  wanted.current = desk.toSearch;
  useEffect(() => {
    surface.onFocus((words) => wanted.current(words));
    if (surface.startsFocused) wanted.current();
  }, [surface]);

  return (
    <div class="panel rp" ref={panel}>
      <header>
        <Brand>
          {surface.panel && <PanelButton {...surface.panel} report={surface.report} />}
          <Menu entries={[...controlEntries(surface.control, page !== null), ...layoutEntries(placement, surface.setLayout)]} />
          {surface.close && (
            <button type="button" class="btn btn-icon" aria-label={say('panelClose')} data-action="close" onClick={surface.close}>
              <Icon name="close" />
            </button>
          )}
        </Brand>
        {knowledge && known ? <PortalLine name={portal?.name ?? null} where={whereIn(portal, page)} /> : <p class="portal" />}
        <DeskHead desk={desk} placeholder={say('searchFaq')} />
      </header>
      {news && <NewSuggestions label={news.field?.label ?? news.title} onShow={beside.show} onIgnore={beside.ignore} />}
      <DeskBody desk={desk} noteOn={noteOn}>
        {knowledge && known && !page && (
          <>
            <SavedLists desk={desk} knowledge={knowledge} />
            <UnknownPage knowledge={knowledge} />
          </>
        )}
        {knowledge && page && suggestions && aside.set && (
          <PageHelp
            page={suggestions.about}
            suggestions={suggestions}
            knowledge={knowledge}
            set={aside.set}
            onChange={aside.change}
            noteOn={noteOn}
            onOpen={opened.open}
          />
        )}
        {knowledge && page && suggestions && aside.set && (
          <SavedLists desk={desk} knowledge={knowledge} folding={{ open: unfolded, onFold: unfold }} />
        )}
      </DeskBody>
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
