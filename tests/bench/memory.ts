/** What a tab weighs: the memory of all renderer processes of the browser, shared pages counted by their share. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** MB (of 1000 kB) after garbage was collected in the page, or NaN where the system does not tell (outside Linux). */
export async function renderersMb(page: Page): Promise<number> {
  const inPage = await page.context().newCDPSession(page);
  await inPage.send('HeapProfiler.collectGarbage');
  await inPage.detach();
  const root = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  await root.detach();
  const kb = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => shareOf(id));
  return kb.reduce((sum, each) => sum + each, 0) / 1000;
}

function shareOf(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return Number.NaN;
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] ?? Number.NaN);
}
