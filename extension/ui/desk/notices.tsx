/** States without answers: still opening, unreadable, repaired, and a page that is no portal. */
import type { ComponentChildren } from 'preact';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { OutLink } from '../controls/out-link';
import type { Knowledge } from '../knowledge/knowledge';

/** The shape of what is coming under its real headings, until there is something to read; nothing moves. */
export function Loading() {
  const row = (key: number) => (
    <div class="sugg" aria-hidden="true" key={key}>
      <span class="skel t" />
      <span class="skel" />
      <span class="skel" />
    </div>
  );
  return (
    <div aria-busy="true">
      <section class="region">
        <div class="region-head">
          <h2>{say('regionPage')}</h2>
        </div>
        {[1, 2].map(row)}
      </section>
    </div>
  );
}

/** Nothing can be read. `onRetry` opens everything again. */
export function Unreadable({ onRetry }: { onRetry: () => void }) {
  return (
    <section class="notice notice-danger" role="alert" data-notice="unreadable">
      <Icon name="alert" />
      <h2>{say('noticeUnreadable')}</h2>
      <p>{say('noticeUnreadableWhy')}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={onRetry}>
          <Icon name="refresh" />
          {say('noticeRetry')}
        </button>
      </p>
    </section>
  );
}

/** Search works from a rebuilt index. */
export function Repaired() {
  return (
    <section class="notice notice-warn" data-notice="repaired">
      <Icon name="refresh" />
      <h2>{say('noticeRepaired')}</h2>
      <p>{say('noticeRepairedWhy')}</p>
    </section>
  );
}

/** The page beside is none of ours: search works, and here is where more would happen. @param children what can be done about it */
export function UnknownPage({ knowledge, children }: { knowledge: Knowledge; children?: ComponentChildren }) {
  return (
    <>
      <div class="lead">
        <h2>{say('noticeUnknownPage')}</h2>
        <p>{say('noticeUnknownPageWhy')}</p>
      </div>
      {children}
      <section class="block">
        <h3>{say('noticePortals')}</h3>
        <ul class="links" lang={DATA_LANGUAGE}>
          {knowledge.portals.map(({ id, name, about, example }) => (
            <li key={id}>
              <Icon name="ext" />
              <span>
                <OutLink url={example}>{name}</OutLink>
                <small>{about}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
