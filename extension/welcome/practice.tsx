/** A form to go through, with the sidebar beside it: read as in a page, half a second after a field gets the caret. */
import { useEffect, useRef } from 'preact/hooks';
import { readFocused } from '../../src/page/read-page';
import type { PageListener } from '../sidebar/page-feed';
import { Sidebar } from '../sidebar/sidebar';
import type { SidebarSurface } from '../sidebar/surface';
import { DATA_LANGUAGE } from '../words/data-language';
import { say } from '../words/words';
import { FIELDS, HERE, PRACTICE_PAGE } from './practice-form';

/** Milliseconds a field must keep the focus before it counts, as in a page. */
const DWELL = 500;

export function Practice({ surface }: { surface: SidebarSurface }) {
  const tell = useRef<PageListener>(() => {});
  const dwelling = useRef(0);
  const last = useRef<HTMLElement | null>(null);
  const here = useRef<SidebarSurface | null>(null);
  here.current ??= {
    ...surface,
    beside: async () => PRACTICE_PAGE,
    onPage: (listen) => {
      tell.current = listen;
    },
    returnFocus: () => last.current?.focus(),
  };
  useEffect(() => () => clearTimeout(dwelling.current), []);
  const dwell = (field: HTMLElement) => {
    last.current = field;
    clearTimeout(dwelling.current);
    dwelling.current = window.setTimeout(() => {
      if (document.activeElement !== field) return;
      // As from another tab: here the page and the sidebar are one document, which always has the focus.
      tell.current({ ...PRACTICE_PAGE, field: readFocused(document, location.href, HERE, field) }, true);
    }, DWELL);
  };
  return (
    <section aria-labelledby="practice-title">
      <h2 id="practice-title">{say('welcomePractice')}</h2>
      <p>{say('welcomePracticeWhy')}</p>
      <div class="wel-pair is-practice">
        <form
          class="wel-form"
          aria-label={say('welcomePracticeForm')}
          lang={DATA_LANGUAGE}
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
          onFocusIn={({ target }) => dwell(target as HTMLElement)}
        >
          {FIELDS.map((label, at) => (
            <div key={label}>
              <label for={`practice-${at}`}>{label}</label>
              <input id={`practice-${at}`} type="text" autocomplete="off" />
            </div>
          ))}
        </form>
        <section class="wel-bar" aria-label={say('welcomePracticeBar')}>
          <Sidebar surface={here.current} />
        </section>
      </div>
    </section>
  );
}
