/** Quick search from the toolbar, on any page: type, arrows, Enter, copy. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/controls/icon';
import { Status } from '../ui/controls/status';
import { DeskBody, deskSays } from '../ui/desk/desk-body';
import { DeskHead } from '../ui/desk/desk-head';
import { UnknownPage } from '../ui/desk/notices';
import { PanelButton, type PanelButtonProps } from '../ui/desk/panel-button';
import { Brand } from '../ui/desk/panel-header';
import type { Surface } from '../ui/desk/surface';
import { useDesk } from '../ui/desk/use-desk';
import { SavedLists } from '../ui/saved/saved-lists';
import { say } from '../words/words';
import { Here } from './here';
import { PickedFoot } from './picked-foot';
import { SiteBeside, type SiteSurface } from './site-beside';

export interface PopupSurface extends Surface {
  /** Opens the sidebar in the active tab and closes the popup; false when the tab cannot show it. */
  openHere(): Promise<boolean>;
  /** The browser's own panel, when there is one to open. */
  readonly panel?: Omit<PanelButtonProps, 'report'>;
  /** The site in front; absent in a tab of its own. */
  readonly site?: SiteSurface;
  /** Opens the page of the first minute again. */
  openWelcome(): void;
  close(): void;
}

export function Popup({ surface }: { surface: PopupSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const desk = useDesk(surface, { panel, leave: surface.close, typesThrough: true });
  const { knowledge, page, hidden, opened } = desk;

  const look = () =>
    surface.beside().then(desk.setPage, (error: unknown) => {
      surface.report(error);
      desk.setPage(null);
    });
  useEffect(() => {
    document.title = say('popupDocument');
    desk.toSearch();
    look();
  }, [surface]);
  const added = (host: string) => {
    desk.tell(say('siteAdded', host));
    look();
  };

  return (
    <div class="panel rp" data-part="panel" ref={panel}>
      <header>
        <Brand>
          {surface.panel && <PanelButton {...surface.panel} report={surface.report} />}
          <button
            type="button"
            class="btn btn-icon"
            aria-label={say('controlSettings')}
            data-action="settings"
            onClick={surface.openSettings}
          >
            <Icon name="settings" />
          </button>
        </Brand>
        <DeskHead palette desk={desk} placeholder={say('searchAnything')} />
      </header>
      <DeskBody desk={desk} rowsCopy>
        {knowledge && page && hidden && (
          <Here page={page} knowledge={knowledge} hidden={hidden} onOpenHere={surface.openHere} desk={desk}>
            <SavedLists desk={desk} knowledge={knowledge} />
          </Here>
        )}
        {knowledge && page === null && (
          <>
            <SavedLists desk={desk} knowledge={knowledge} />
            <UnknownPage knowledge={knowledge}>
              {surface.site && <SiteBeside surface={surface.site} onAdded={added} report={surface.report} />}
            </UnknownPage>
            <p class="popup-more">
              <button type="button" class="btn btn-quiet" data-action="welcome" onClick={surface.openWelcome}>
                {say('welcomeAgain')}
              </button>
            </p>
          </>
        )}
      </DeskBody>
      {!opened.answer && desk.view === 'home' && <PickedFoot desk={desk} />}
      <Status says={deskSays(desk)} />
    </div>
  );
}
