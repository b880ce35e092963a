/** How the official answers of the page beside differ from what was read. */
import { useEffect, useState } from 'preact/hooks';
import type { OfficialFound } from '../../src/official/found';
import type { PageContext } from '../../src/page/context';
import type { SidebarSurface } from './surface';

/** Null where the page beside shows none, and until they were compared. */
export function useOfficial(
  { officialBeside, onOfficial, report }: Pick<SidebarSurface, 'officialBeside' | 'onOfficial' | 'report'>,
  page: PageContext | null,
): OfficialFound | null {
  const [found, setFound] = useState<OfficialFound | null>(null);
  const where = page && JSON.stringify([page.portal, page.screen]);
  useEffect(() => {
    let younger = false;
    setFound(null);
    onOfficial?.((heard) => {
      younger = true;
      setFound(heard);
    });
    if (where !== null) officialBeside?.().then((first) => younger || setFound(first), report);
    return () => {
      younger = true;
    };
  }, [where, officialBeside, onOfficial]);
  return found;
}
