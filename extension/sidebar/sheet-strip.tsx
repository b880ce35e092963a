/** All that is seen of a sheet while a field under it is filled in: what is there for the field, or what was being read. */

import { Logo } from '../ui/controls/icon';
import { Quoting, quoted } from '../ui/controls/quoting';
import { DATA_LANGUAGE } from '../words/data-language';
import { say, sayCount } from '../words/words';
import './sheet-strip.css';

export interface SheetStripProps {
  /** Question of the open answer. */
  readonly reading: string | null;
  /** Label of the field that has the focus in the page. */
  readonly field: string | null;
  /** Answers for it. */
  readonly count: number;
}

/** Pressed, or come to by Tab, it gives way to the sheet: the field then no longer has the focus, and nothing is covered. */
export function SheetStrip({ reading, field, count }: SheetStripProps) {
  return (
    <button type="button" class="sheet-strip" data-action="sheet">
      <Logo />
      {reading !== null ? (
        <span lang={DATA_LANGUAGE}>{reading}</span>
      ) : (
        <Quoting
          sentence={
            field === null
              ? say('regionPage')
              : count > 0
                ? sayCount('fieldAnswers', count, quoted(field))
                : say('regionFieldEmpty')
          }
        />
      )}
      <b>{say('newShow')}</b>
    </button>
  );
}
