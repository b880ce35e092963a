/** The reply as one window sees it: what it changed stands at once, and reaches the store behind, in order. */
import { applyDraftChange, type Draft, type DraftChange, EMPTY_DRAFT } from '../../../src/stored/draft';

export interface DraftStore {
  read(): Promise<Draft>;
  /** Resolves to the draft as it is then. */
  change(changes: readonly DraftChange[]): Promise<Draft>;
  /** Hears the draft whenever any window changed it; returns how to stop. */
  watch(listen: (draft: Draft) => void): () => void;
}

export interface Hears {
  /** What is to be shown changed, or whether it is kept. */
  onChange(): void;
  /** The draft could not be read or kept. */
  onFault(error: unknown): void;
}

/** A change the store has not confirmed. */
interface Pending {
  readonly change: DraftChange;
  readonly flying: boolean;
}

export class DraftQueue {
  /** The newest draft the store told. */
  private base: Draft = EMPTY_DRAFT;
  /** Oldest first. */
  private pending: readonly Pending[] = [];
  /** Lives that have ended, though something of them may still arrive. */
  private readonly over = new Set<string>();
  private flights = 0;
  /** The change that wrote last into each place. */
  private readonly latest = new Map<string, DraftChange>();
  private failed = false;

  constructor(
    private readonly store: DraftStore,
    private readonly hears: Hears,
  ) {}

  /** What is shown: news of other windows never take back what was typed here. */
  get draft(): Draft {
    return this.pending.reduce((draft, { change }) => applyDraftChange(draft, change), this.base);
  }

  /** False when the store did not take what is shown; it is sent again with the next change. */
  get kept(): boolean {
    return !this.failed;
  }

  /** Reads the store, then follows it; returns how to stop. */
  follow(): () => void {
    const stop = this.store.watch((draft) => this.heard(draft));
    this.store.read().then((draft) => this.heard(draft), this.hears.onFault);
    return stop;
  }

  /** @throws ValiError when a change does not fit: nothing changes then */
  change(changes: readonly DraftChange[]): void {
    changes.reduce(applyDraftChange, this.draft);
    for (const change of changes) this.queue(change);
    this.hears.onChange();
    if (this.flights === 0) void this.send();
  }

  /** The window may go at any moment: sends all there is without waiting for its turn. */
  flush(): void {
    if (this.waiting().length > 0) void this.send();
  }

  private waiting(): Pending[] {
    return this.pending.filter(({ flying }) => !flying);
  }

  /** Of several texts typed into one place only the last counts. */
  private queue(change: DraftChange): void {
    const place = placeOf(change);
    if (place !== null) this.latest.set(place, change);
    const last = this.pending.at(-1);
    const typed = last && place !== null && placeOf(last.change) === place;
    this.pending = [...(typed ? this.pending.slice(0, -1) : this.pending), { change, flying: false }];
  }

  /** One batch flies at a time, but for `flush`; whatever was typed meanwhile goes next. */
  private async send(): Promise<void> {
    const batch = this.waiting().map(({ change }) => change);
    this.pending = this.pending.map(({ change }) => ({ change, flying: true }));
    this.flights++;
    try {
      const draft = await this.store.change(batch);
      this.failed = false;
      this.pending = this.pending.filter(({ change }) => !batch.includes(change));
      this.heard(draft);
    } catch (error) {
      this.failed = true;
      this.pending = this.pending.flatMap((each) => (batch.includes(each.change) ? this.again(each.change) : [each]));
      this.hears.onChange();
      this.hears.onFault(error);
    }
    this.flights--;
    if (this.flights === 0 && !this.failed && this.waiting().length > 0) void this.send();
  }

  /** A change made twice changes nothing more; a text that was typed over since must not come back. */
  private again(change: DraftChange): Pending[] {
    const place = placeOf(change);
    return place === null || this.latest.get(place) === change ? [{ change, flying: false }] : [];
  }

  private heard(draft: Draft): void {
    if (this.isNewer(draft)) {
      if (this.base.life !== undefined && this.base.life !== draft.life) this.over.add(this.base.life);
      this.base = draft;
    }
    this.hears.onChange();
  }

  /** Of two lives the one not known yet; of one, by its turn. */
  private isNewer({ life, turn }: Draft): boolean {
    if (life === undefined || life === this.base.life) return turn >= this.base.turn;
    return !this.over.has(life);
  }
}

/** Where a change writes text, or null for one that must not be left out. */
function placeOf(change: DraftChange): string | null {
  if ('edit' in change) return `piece ${change.edit}`;
  if ('opening' in change) return 'opening';
  return 'closing' in change ? 'closing' : null;
}
