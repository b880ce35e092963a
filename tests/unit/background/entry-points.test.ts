/** Ways in when something is missing: the answers, or the browser's own part of it. */
import { expect, test, vi } from 'vitest';

type Entered = (text: string, disposition: string) => void;

const api = vi.hoisted(() => ({
  findAnswers: vi.fn(),
  putPendingSearch: vi.fn(),
  create: vi.fn(),
  browser: { runtime: { getURL: (path: string) => path } } as Record<string, unknown>,
}));
vi.mock('../../../extension/browser/browser', () => api);
vi.mock('../../../extension/background/search', () => api);
vi.mock('../../../extension/background/handle-calls', () => ({}));
vi.mock('../../../extension/storage/pending-search', () => api);
vi.mock('../../../extension/packaged/load-words', () => ({ loadWords: async () => {} }));
vi.mock('../../../extension/storage/settings', () => ({ watchSettings: () => () => {} }));

const { openEntryPoints } = await import('../../../extension/background/entry-points');
const { answerCommands } = await import('../../../extension/background/commands');

test('what is entered while the answers cannot be read is searched all the same: the page says what is wrong', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  api.findAnswers.mockRejectedValue(new TypeError('Failed to fetch'));
  const entered = vi.fn<(listen: Entered) => void>();
  const event = { addListener: () => {} };
  api.browser.omnibox = { onInputStarted: event, onInputChanged: event, onInputEntered: { addListener: entered } };
  api.browser.tabs = { create: api.create };
  openEntryPoints();
  entered.mock.calls[0]?.[0]('carte cps', 'newForegroundTab');
  await vi.waitFor(() => expect(api.create).toHaveBeenCalledOnce());
  expect(api.putPendingSearch).toHaveBeenCalledExactlyOnceWith({ words: 'carte cps' });
});

test('a browser without menus, address bar and commands, as Firefox for Android, starts the background all the same', () => {
  delete api.browser.omnibox;
  expect(openEntryPoints).not.toThrow();
  expect(() => answerCommands(async () => {})).not.toThrow();
});
