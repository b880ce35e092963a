import { beforeEach, expect, test, vi } from 'vitest';
import { heard, suggestedElsewhere } from '../../../extension/surface/page-found';
import { emptyPage } from '../empty-page';

const api = vi.hoisted(() => ({ callBackground: vi.fn() }));
vi.mock('../../../extension/messaging/calls', () => api);

const row = (id: string) => ({ id, score: 1, reasons: [] });
const found = (answers: readonly string[] = []) => ({
  content: 'v1',
  without: { answers, kinds: [] },
  field: [row('a')],
  page: [row('b')],
});
const given = { typed: [], maybe: [], corrected: [], field: [row('a')], page: [row('b')] };

beforeEach(() => {
  api.callBackground.mockReset();
});

test('what came with a page is there at once, whatever the order of what is hidden', () => {
  const page = heard(emptyPage(), found(['x', 'y']));
  expect(suggestedElsewhere({ page, without: { answers: ['y', 'x'] } }, 'v1')).toEqual(given);
  expect(api.callBackground).not.toHaveBeenCalled();
});

test('with something else hidden, or for a page that came with nothing, the background is asked', async () => {
  api.callBackground.mockResolvedValue(found());
  const hiding = heard(emptyPage(), found());
  const bare = heard({ ...emptyPage(), title: 'other' }, null);
  const without = { answers: ['x'] };
  expect(await suggestedElsewhere({ page: hiding, without }, 'v1')).toEqual(given);
  expect(await suggestedElsewhere({ page: bare }, 'v1')).toEqual(given);
  expect(api.callBackground.mock.calls).toEqual([
    ['searchPage', hiding, without],
    ['searchPage', bare, {}],
  ]);
});

test('what was found among the answers of another build is refused, told or asked', async () => {
  api.callBackground.mockResolvedValue(found());
  const page = heard(emptyPage(), found());
  expect(() => suggestedElsewhere({ page }, 'v2')).toThrow('v1');
  await expect(suggestedElsewhere({ page: emptyPage() }, 'v2')).rejects.toThrow('v1');
});
