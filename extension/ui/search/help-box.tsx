/** « Préparer un message au support »: the message is shown first, so that whoever sends it has read it. */
import { useId, useState } from 'preact/hooks';
import { FACETS } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { CopyByHand } from '../copy/copy-boxes';
import { copySaid } from '../copy/use-copy';
import type { Desk } from '../desk/use-desk';
import { shortLabel } from '../filters/filter-names';
import type { Knowledge } from '../knowledge/knowledge';
import { helpMessage } from './help-message';

export type HelpDesk = Pick<Desk, 'filters' | 'page' | 'search' | 'surface' | 'tell'>;

export function HelpBox({ desk, knowledge }: { desk: HelpDesk; knowledge: Knowledge }) {
  const [open, setOpen] = useState(false);
  /** The text last put on the clipboard, or refused by it. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const id = useId();
  const { page, filters, search, surface } = desk;
  const text = helpMessage({
    question: search.typed,
    portal: knowledge.portal(page?.portal)?.name ?? null,
    title: page?.title ?? null,
    filters: FACETS.flatMap((name) => (filters.active[name] ?? []).map((value) => shortLabel(knowledge.facets, name, value))),
    version: knowledge.version,
  });
  const isCopied = copied?.done === true && copied.text === text;
  const put = (done: boolean) => {
    setCopied({ text, done });
    desk.tell(copySaid(done ? 'copied' : 'refused'));
  };
  const clip = { text, html: '' };
  return (
    <div class="help">
      <button
        type="button"
        class="btn"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-action="help"
        onClick={() => setOpen(!open)}
      >
        <Icon name="copy" />
        {say('helpMessageOffer')}
      </button>
      {open && (
        <div class="help-box" id={id}>
          <p>{say('helpMessageAbout')}</p>
          <blockquote lang={DATA_LANGUAGE} aria-label={say('helpMessageText')} data-help>
            {text}
          </blockquote>
          {copied?.done === false && copied.text === text ? (
            <CopyByHand clip={clip} onDone={() => put(true)} onClose={() => setCopied(null)} />
          ) : (
            <button
              type="button"
              class={`btn${isCopied ? ' is-done' : ''}`}
              data-action="copy-help"
              onClick={() => surface.copy(clip).then(put, () => put(false))}
            >
              <Icon name={isCopied ? 'check' : 'copy'} />
              {say(isCopied ? 'copyDone' : 'helpMessageCopy')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
