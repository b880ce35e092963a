/** Two windows and one store, in every order their messages can take: nothing typed is lost, and both see the same in the end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftQueue, type DraftStore } from '../../../../extension/ui/reply/draft-queue';
import { applyDraftChange, type Draft, type DraftChange, type DraftPiece, EMPTY_DRAFT } from '../../../../src/stored/draft';

const piece = (answer: string): DraftPiece => ({
  answer,
  text: null,
  written: { question: answer, text: answer, sources: [], read: '2026-11-22', hash: '1a2b3c4d' },
});
const textsOf = ({ pieces }: Draft) => Object.fromEntries(pieces.map(({ answer, text }) => [answer, text]));

/** The background: one draft for all windows. What it answers and what it tells arrives when `later` lets it. */
class Background {
  draft: Draft = { ...EMPTY_DRAFT, turn: 1, pieces: ['a', 'b', 'c'].map(piece) };
  readonly calls: (readonly DraftChange[])[] = [];
  /** Calls to come that fail, before or after the change was made. */
  failures: ('before' | 'after')[] = [];
  private readonly windows = new Set<(draft: Draft) => void>();

  constructor(private readonly later: <T>(value: T) => Promise<T>) {}

  store(): DraftStore {
    // Messages of one window arrive in the order they were sent.
    let last: Promise<unknown> = Promise.resolve();
    return {
      read: () => this.later(this.draft),
      change: (changes) => {
        const arrives = Promise.all([last, this.later(null)]).then(() => this.take(changes));
        last = arrives.catch(() => {});
        return arrives.then((draft) => this.later(draft));
      },
      watch: (listen) => {
        this.windows.add(listen);
        return () => this.windows.delete(listen);
      },
    };
  }

  private take(changes: readonly DraftChange[]): Draft {
    this.calls.push(changes);
    const fails = this.failures.shift();
    if (fails === 'before') throw new Error('not reached');
    this.draft = { ...changes.reduce(applyDraftChange, this.draft), turn: this.draft.turn + 1 };
    const draft = this.draft;
    for (const listen of this.windows) void this.later(draft).then(listen);
    if (fails === 'after') throw new Error('answer lost');
    return draft;
  }
}

function windowOf(background: Background) {
  const faults: unknown[] = [];
  let drawn = 0;
  const queue = new DraftQueue(background.store(), { onChange: () => drawn++, onFault: (error) => faults.push(error) });
  return { queue, faults, drawn: () => drawn, stop: queue.follow() };
}

/** One thing after the other, as soon as possible. */
const atOnce = async <T>(value: T) => value;
/** Long enough for every message of a test without a scheduler. */
const quiet = async () => {
  for (let i = 0; i < 200; i++) await null;
};

type Act = { readonly window: 0 | 1; readonly change: DraftChange } | { readonly window: 0 | 1; readonly leaves: true };
const WINDOWS = [0, 1] as const;
const act: fc.Arbitrary<Act> = fc.oneof(
  ...WINDOWS.map((window) => {
    const own = window === 0 ? 'a' : 'b';
    return fc.record({
      window: fc.constant(window),
      change: fc.oneof(
        { weight: 4, arbitrary: fc.record({ edit: fc.constant(own), text: fc.string() }) },
        fc.record({ move: fc.constantFrom('a', 'b', 'c'), before: fc.constantFrom('a', 'b', 'c', null) }),
        fc.record({ add: fc.constantFrom('d', 'e').map(piece) }),
        fc.record({ remove: fc.constant('c') }),
        fc.constant(window === 0 ? { opening: `bonjour ${window}` } : { closing: `merci ${window}` }),
      ),
    });
  }),
  fc.record({ window: fc.constantFrom(...WINDOWS), leaves: fc.constant(true as const) }),
);

test('two windows that edit different pieces lose nothing, whatever crosses on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(act, { maxLength: 25 }), async (scheduler, acts) => {
      const background = new Background((value) => scheduler.schedule(Promise.resolve(value)));
      const windows = [windowOf(background), windowOf(background)] as const;
      const typed: Record<string, string | null> = { a: null, b: null };
      const { task } = scheduler.scheduleSequence(
        acts.map((each) => async () => {
          const { queue } = windows[each.window];
          if ('leaves' in each) return queue.flush();
          queue.change([each.change]);
          if ('edit' in each.change) {
            typed[each.change.edit] = each.change.text;
            // At once on the screen of the one who types: the caret never jumps.
            expect(textsOf(queue.draft)).toMatchObject({ [each.change.edit]: each.change.text });
          }
        }),
      );
      await scheduler.waitFor(task);
      await scheduler.waitIdle();
      expect(textsOf(background.draft)).toMatchObject(typed);
      for (const { queue, faults } of windows) expect([queue.draft, faults, queue.kept]).toEqual([background.draft, [], true]);
    }),
    { numRuns: 400 },
  );
});

describe('one window', () => {
  test('sends what is typed meanwhile as one change, the last', async () => {
    const background = new Background(atOnce);
    const { queue } = windowOf(background);
    await quiet();
    for (const text of ['B', 'Bo', 'Bon', 'Bonj']) queue.change([{ edit: 'a', text }]);
    await quiet();
    expect(background.calls).toEqual([[{ edit: 'a', text: 'B' }], [{ edit: 'a', text: 'Bonj' }]]);
  });

  test('that goes sends the rest without waiting', async () => {
    let answer = () => {};
    const background = new Background((value) =>
      value === null ? atOnce(value) : new Promise((go) => (answer = () => go(value))),
    );
    const { queue } = windowOf(background);
    queue.change([{ edit: 'a', text: 'B' }]);
    queue.change([{ edit: 'a', text: 'Bo' }]);
    await quiet();
    expect(textsOf(background.draft).a).toBe('B');
    queue.flush();
    queue.flush();
    await quiet();
    expect(background.calls).toHaveLength(2);
    expect(textsOf(background.draft).a).toBe('Bo');
    answer();
  });

  test.each(['before', 'after'] as const)(
    'keeps on the screen what was not kept (lost %s the change), and sends it with the next',
    async (when) => {
      const background = new Background(atOnce);
      const { queue, faults } = windowOf(background);
      await quiet();
      background.failures = [when];
      queue.change([{ add: piece('d') }, { edit: 'a', text: 'Bonjour' }]);
      await quiet();
      expect([queue.kept, faults.length, textsOf(queue.draft).a]).toEqual([false, 1, 'Bonjour']);
      queue.change([{ closing: 'Merci' }]);
      await quiet();
      expect(queue.kept).toBe(true);
      expect(background.draft).toMatchObject({ closing: 'Merci' });
      expect(textsOf(background.draft)).toEqual({ a: 'Bonjour', b: null, c: null, d: null });
    },
  );

  test('does not bring back a text that was typed over while it failed', async () => {
    const background = new Background(atOnce);
    const { queue } = windowOf(background);
    await quiet();
    background.failures = ['before'];
    queue.change([{ edit: 'a', text: 'Bon' }]);
    queue.change([{ edit: 'a', text: 'Bonjour' }]);
    queue.flush();
    await quiet();
    queue.change([{ opening: 'x' }]);
    await quiet();
    expect(textsOf(background.draft).a).toBe('Bonjour');
    expect(queue.draft).toEqual(background.draft);
  });

  test('refuses what does not fit, and goes on', async () => {
    const background = new Background(atOnce);
    const { queue } = windowOf(background);
    await quiet();
    expect(() => queue.change([{ edit: 'a', text: 'a'.repeat(20_001) }])).toThrow();
    queue.change([{ edit: 'a', text: 'court' }]);
    await quiet();
    expect(textsOf(background.draft).a).toBe('court');
  });

  test('hears no older draft than the one it knows', async () => {
    const background = new Background(atOnce);
    let tell = (_: Draft) => {};
    const store = background.store();
    const watch = (listen: typeof tell) => {
      tell = listen;
      return () => {};
    };
    const queue = new DraftQueue({ ...store, watch }, { onChange: () => {}, onFault: () => {} });
    queue.follow();
    await quiet();
    const old = background.draft;
    queue.change([{ opening: 'Bonjour' }]);
    await quiet();
    tell(old);
    expect(queue.draft.opening).toBe('Bonjour');
  });

  test('under a clock set back, takes what was begun after everything was erased, and nothing of before (trial 30)', async () => {
    const background = new Background(atOnce);
    let tell = (_: Draft) => {};
    const watch = (listen: typeof tell) => {
      tell = listen;
      return () => {};
    };
    const queue = new DraftQueue({ ...background.store(), watch }, { onChange: () => {}, onFault: () => {} });
    queue.follow();
    await quiet();
    const old: Draft = { ...background.draft, turn: 9_000_000_000_000, life: 'before', opening: 'Ancien' };
    tell(old);
    const begun: Draft = { ...EMPTY_DRAFT, turn: 1, life: 'after', opening: 'Nouveau' };
    tell(begun);
    expect(queue.draft).toEqual(begun);
    tell({ ...old, turn: old.turn + 1 });
    expect(queue.draft, 'late news of what was erased').toEqual(begun);
    tell({ ...begun, turn: 2, closing: 'Merci' });
    expect(queue.draft.closing).toBe('Merci');
  });
});
