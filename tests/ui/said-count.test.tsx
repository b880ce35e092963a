/** The number that the toolbar and the launcher show is said by the open sidebar, which searches the page anyhow. */
import { expect, test } from 'vitest';
import { appears } from './gallery/appears';
import { onField, PAGE } from './gallery/sample';
import { sidebarStub } from './gallery/surfaces';
import { drawSidebar, enter, rowsOf } from './mounted';

const NIL = onField('Numéro NIL');

test('once for each page heard, shown or waiting, each answer counted once', async () => {
  const { surface, news } = sidebarStub();
  const said: (readonly [portal: string, count: number])[] = [];
  drawSidebar({ ...surface, sayCount: (portal, count) => void said.push([portal, count]) });
  await appears('[data-region="page"] [data-answer]');
  const ofPage = rowsOf('page');
  await expect.poll(() => said).toEqual([[PAGE.portal, ofPage.length]]);

  news(NIL);
  await appears('[data-region="field"] [data-answer]');
  const both = new Set([...rowsOf('field'), ...rowsOf('page')]).size;
  await expect.poll(() => said.slice(1)).toEqual([[PAGE.portal, both]]);

  enter();
  news({ ...PAGE });
  await expect.poll(() => said.slice(2)).toEqual([[PAGE.portal, ofPage.length]]);
});
