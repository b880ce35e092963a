/** The settings as one page sees them: what is chosen here stands at once, reaches the store behind, and gives way to what it says. */

import { applySettingChanges } from '../../../src/stored/setting-change';
import { holds, overrides, valueAt } from '../../../src/stored/setting-place';
import { initialSettings, type SettingChange, type SettingKey, type Settings, sameValue } from '../../../src/stored/settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  /** All or none; rejects when they could not be kept. */
  change(changes: readonly SettingChange[]): Promise<void>;
  /** Hears that something changed, from whatever window; returns how to stop. */
  watch(listen: () => void): () => void;
}

/** What is shown; the same object until something of it changes. A setting that is the same is the same object too. */
export interface SettingsShown {
  /** Null until read; the defaults where they cannot be. */
  readonly settings: Settings | null;
  /** They were read: what is not there was never chosen. */
  readonly known: boolean;
  /** What could not be kept and stands as long as the page is open. */
  readonly unkept: readonly SettingChange[];
}

/** A change the store has not told of yet. */
interface Tried {
  readonly change: SettingChange;
  state: 'sent' | 'landed' | 'refused';
  /** What the store first said of its place after the refusal. */
  before?: { readonly says: unknown };
}

/**
 * What becomes of a change that could not be kept. `stands`: it is shown until the page closes or the store says something else of
 * its place. `goes`: it is taken back, on a page whose choices act elsewhere.
 */
export type WhenRefused = 'stands' | 'goes';

/** One for each page. */
export class SettingsState {
  #shown: SettingsShown = { settings: null, known: false, unkept: [] };
  /** The newest the store told. */
  #told: Settings | null = null;
  #unreadable = false;
  /** Oldest first. */
  #tried: readonly Tried[] = [];
  /** Readings asked for, and the newest that was answered: an older answer that comes later is dropped. */
  #asked = 0;
  #answered = 0;
  readonly #listeners = new Set<() => void>();
  #follows = false;

  /** @param onFault hears that something could not be read or kept */
  constructor(
    readonly store: SettingsStore,
    private readonly onFault: (error: unknown) => void,
    private readonly refused: WhenRefused = 'stands',
  ) {}

  get shown(): SettingsShown {
    return this.#shown;
  }

  /** Hears that `shown` changed; the first to listen has the store read and followed. Returns how to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.#follows) {
      this.#follows = true;
      this.store.watch(() => void this.#read());
      void this.#read();
    }
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once it is kept, and `shown` says so; false when it could not be. */
  async change(...changes: SettingChange[]): Promise<boolean> {
    const mine = changes.map((change): Tried => ({ change, state: 'sent' }));
    try {
      applySettingChanges(this.#shown.settings ?? initialSettings(), changes);
      this.#forget(({ state, change }) => state === 'refused' && changes.some((later) => overrides(later, change)));
      this.#tried = [...this.#tried, ...mine];
      this.#show();
      await this.store.change(changes);
      for (const each of mine) each.state = 'landed';
    } catch (error) {
      this.onFault(error);
      this.#refuse(mine);
      return false;
    }
    await this.#read();
    return true;
  }

  #refuse(mine: readonly Tried[]): void {
    for (const each of mine) each.state = 'refused';
    // The answer may have got lost rather than the change.
    this.#forget((each) => mine.includes(each) && (this.refused === 'goes' || this.#isSettled(each)));
    this.#show();
  }

  /** Whatever had landed when the reading began is part of what it brings. */
  async #read(): Promise<void> {
    const number = ++this.#asked;
    const landed = this.#tried.filter(({ state }) => state === 'landed');
    try {
      const told = await this.store.read();
      if (number < this.#answered) return;
      this.#answered = number;
      this.#told = told;
      this.#forget((each) => landed.includes(each) || this.#isSettled(each));
    } catch (error) {
      this.onFault(error);
      this.#unreadable = true;
    }
    this.#show();
  }

  /** A refused change that the store holds all the same, or of whose place it says something new. */
  #isSettled(tried: Tried): boolean {
    if (tried.state !== 'refused' || !this.#told) return false;
    const says = valueAt(this.#told, tried.change);
    tried.before ??= { says };
    return holds(this.#told, tried.change) || !sameValue(says, tried.before.says);
  }

  #forget(which: (tried: Tried) => boolean): void {
    this.#tried = this.#tried.filter((each) => !which(each));
  }

  #show(): void {
    const { settings, known, unkept } = this.#shown;
    const base = this.#told ?? (this.#unreadable ? initialSettings() : null);
    const all = this.#tried.map(({ change }) => change);
    const refused = this.#tried.filter(({ state }) => state === 'refused').map(({ change }) => change);
    const next: SettingsShown = {
      settings: base && sharing(settings, applySettingChanges(base, all)),
      known: this.#told !== null,
      unkept: sameValue(refused, unkept) ? unkept : refused,
    };
    if (next.settings === settings && next.known === known && next.unkept === unkept) return;
    this.#shown = next;
    for (const listener of this.#listeners) listener();
  }
}

/** The settings after, in the objects of those before as far as they say the same. */
function sharing(before: Settings | null, after: Settings): Settings {
  if (!before) return after;
  const keys = Object.keys(after) as SettingKey[];
  const kept = keys.map((key) => [key, sameValue(before[key], after[key]) ? before[key] : after[key]] as const);
  return kept.every(([key, value]) => value === before[key]) ? before : (Object.fromEntries(kept) as unknown as Settings);
}
