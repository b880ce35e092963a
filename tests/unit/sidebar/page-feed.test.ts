import { expect, test } from 'vitest';
import { openPageFeed } from '../../../extension/sidebar/page-feed';
import type { PageContext } from '../../../src/page/context';
import { emptyPage } from '../empty-page';

const pageOf = (title: string): PageContext => ({ ...emptyPage(), title });
const [IGC, PSC, LATE] = ['IGC', 'PSC', 'late'].map(pageOf) as [PageContext, PageContext, PageContext];

/** A feed, and what its listener heard: title of the page, and whether it belongs to another tab. */
function feedHeard() {
  const feed = openPageFeed();
  const heard: [string | undefined, boolean][] = [];
  feed.listen((page, otherTab) => void heard.push([page?.title, otherTab]));
  return { feed, heard };
}

const found = (tabId: number | null) => async () => tabId;
const reads = (page: PageContext | null) => async () => page;

test('news of the tab beside is told, news of others is not', async () => {
  const { feed, heard } = feedHeard();
  expect(await feed.first(found(1), reads(IGC))).toBe(IGC);
  feed.hear(2, PSC);
  feed.hear(1, PSC);
  expect(heard).toEqual([['PSC', false]]);
});

test('what our tab tells before we know which it is counts: its page may have been read before', async () => {
  const { feed, heard } = feedHeard();
  let answer = (_tabId: number) => {};
  const first = feed.first(() => new Promise<number>((resolve) => (answer = resolve)), reads(IGC));
  feed.hear(1, LATE);
  feed.hear(2, PSC);
  answer(1);
  expect([await first, heard]).toEqual([LATE, []]);
});

test('what another tab told before anyone asked for it is forgotten: it may have gone on since', async () => {
  const { feed, heard } = feedHeard();
  await feed.first(found(null), reads(null));
  feed.hear(1, LATE);
  await feed.again(found(1), reads(IGC));
  expect(heard).toEqual([['IGC', true]]);
});

test('another tab is told as such, once', async () => {
  const { feed, heard } = feedHeard();
  await feed.first(found(1), reads(IGC));
  await feed.again(found(2), reads(PSC));
  await feed.again(found(2), reads(PSC));
  await feed.again(found(null), reads(IGC));
  expect(heard).toEqual([
    ['PSC', true],
    ['PSC', false],
    [undefined, true],
  ]);
});

test('news told while a tab is read stands: the answer read before is older', async () => {
  const { feed, heard } = feedHeard();
  await feed.first(found(1), reads(IGC));
  await feed.again(found(2), async () => {
    feed.hear(2, PSC);
    return LATE;
  });
  expect(heard).toEqual([['PSC', true]]);
});

test('of two looks the later one is told, whichever answer comes last', async () => {
  const { feed, heard } = feedHeard();
  await feed.again(found(1), async () => {
    await feed.again(found(2), reads(PSC));
    return LATE;
  });
  expect(heard).toEqual([['PSC', true]]);
  expect(feed.tab()).toBe(2);
});

test('what is told before anyone listens is heard by the first who does, once', async () => {
  const feed = openPageFeed();
  const asked = feed.first(found(1), async () => {
    feed.hear(1, PSC);
    return LATE;
  });
  expect(await asked, 'older than the news').toBe(null);
  const heard: (string | undefined)[][] = [[], []];
  for (const to of heard) feed.listen((page) => void to.push(page?.title));
  expect(heard).toEqual([['PSC'], []]);
});
