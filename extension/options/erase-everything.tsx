/** Everything that is kept, erased for good: apart from the other settings, and last. */
import { useState } from 'preact/hooks';
import { Erase } from '../ui/controls/erase';
import { say, sayCount } from '../words/words';
import { useSites } from './site-access';
import type { SectionProps } from './surface';
import { useStored } from './use-stored';

/** Of sites added, the access goes too, unless the user wants to keep it: it is the browser that keeps it, not we. */
export function EraseEverything({ surface }: SectionProps) {
  const count = useStored(surface).reduce((sum, row) => sum + row.count, 0);
  const sites = useSites(surface);
  const [too, setToo] = useState(true);
  return (
    <div data-row data-also={say('optionsEraseAlso')}>
      <Erase
        onFault={surface.report}
        ask={say('optionsEraseAsk')}
        question={count > 1 ? say('optionsEraseQuestionCount', count) : say('optionsEraseQuestion')}
        final={say('optionsEraseFinal')}
        done={say('optionsErased')}
        erase={async () => {
          if (too && sites.length > 0) await surface.sites.forget(sites);
          await surface.erase();
        }}
      >
        {sites.length > 0 && (
          <label class="erase-too">
            <input type="checkbox" class="tick" checked={too} onChange={() => setToo(!too)} />
            {sayCount('optionsEraseSites', sites.length)}
          </label>
        )}
      </Erase>
    </div>
  );
}
