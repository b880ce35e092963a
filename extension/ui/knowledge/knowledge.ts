/**
 * The answers and their index in a page that shows them. What rows are drawn of is read at once; bodies and index are opened
 * when they are needed, and what a page brings is asked of whoever has an index open already.
 */
import type { Answer, AnswerCard } from '../../../src/answer/answer';
import { type AnswersFile, type BodiesFile, joinAnswers } from '../../../src/answer/answers-file';
import type { Glossary } from '../../../src/answer/glossary';
import { fileWith, standIns } from '../../../src/own/beside-ours';
import { wholeOf } from '../../../src/own/own-parts';
import { pastOn, withoutPast } from '../../../src/search/past';
import type { Ask, Suggestions } from '../../../src/search/suggestion';
import { today } from '../../words/dates';
import { type Added, openBoth } from './open-both';
import { openFar, openNear } from './open-index';
import { ownCard } from './own-card';
import { type OwnSource, ownBodies, ownRows } from './own-source';
import { type AddressOf, checkedBodies, checkedCards, type Files, readJson } from './packed-files';
import type { SearchClient } from './search-client';

export interface Knowledge extends Omit<AnswersFile, 'answers'>, SearchClient {
  /** By id. */
  readonly answers: readonly AnswerCard[];
  /** What short forms stand for, in all answers; nothing until `whole`. */
  readonly glossary: Glossary;
  /** What a row shows of an answer; of one that an organisation's stands in place of, what that shows. */
  card(id: string): AnswerCard | undefined;
  /** All of it; undefined until `whole`, and where its body cannot be read. */
  answer(id: string): Answer | undefined;
  /** One of them, or a site of the user's. */
  portal(id: string | undefined): AnswersFile['portals'][number] | undefined;
  readonly isWhole: boolean;
  /** Reads the bodies. Rejects when they cannot be read, and tries again when asked again. */
  whole(): Promise<void>;
  /** Opens all there is, for someone who is about to ask. Never rejects: who asks hears why it could not. */
  prepare(): Promise<void>;
}

export interface OpenOptions {
  /** Hears what went wrong on the way, though answers are there. */
  readonly onFault: (error: unknown) => void;
  /** Hears that what was asked cannot be answered: it never is, until all is opened again. */
  readonly onLost: (error: unknown) => void;
  /** What a page brings, from whoever has the index of this version open already. */
  readonly elsewhere?: (ask: Ask, content: string) => Suggestions | Promise<Suggestions>;
  /** What files add to the answers that ship; null where none does. */
  readonly own?: Promise<OwnSource | null>;
  /** Number of answers from which on a worker holds the index. */
  readonly workerFrom?: number;
}

/**
 * Answers from which on a worker holds the index. Asking stays well below a frame of 16.7 ms; opening does not. It is paid
 * once, after something is shown, by someone who is about to type: a pack of today's size is not felt, one that keeps a
 * page busy for several frames would be.
 */
export const WORKER_FROM = 300;

/** Rejects only when not even rows can be drawn. */
export async function openKnowledge(addressOf: AddressOf, options: OpenOptions): Promise<Knowledge> {
  const addresses = {
    index: addressOf('faq-index.json'),
    answers: addressOf('answers.json'),
    bodies: addressOf('bodies.json'),
  };
  const { onFault } = options;
  const given = options.own?.catch((error: unknown) => {
    onFault(error);
    return null;
  });
  const [read, own] = await Promise.all([
    readJson(addresses.answers),
    given?.then((own) => own && { own, rows: ownRows(own, onFault) }),
  ]);
  const ours = checkedCards(read);
  const rows = own ? await own.rows : [];
  if (!own || rows.length === 0) return new PackedKnowledge(ours, { ...addresses, content: ours.version }, options);
  const file = fileWith(ours, rows, own.own.stamp);
  return new PackedKnowledge(file, { ...addresses, content: file.version }, options, {
    source: own.own,
    rows,
    base: ours.version,
  });
}

class PackedKnowledge implements Knowledge {
  readonly version: string;
  readonly read: string;
  readonly facets: AnswersFile['facets'];
  readonly scopes: AnswersFile['scopes'];
  readonly portals: AnswersFile['portals'];
  readonly answers: readonly AnswerCard[];
  readonly #files: Files;
  readonly #options: OpenOptions;
  readonly #cards: ReadonlyMap<string, AnswerCard>;
  readonly #added: Added | null;
  readonly #standIns: ReadonlyMap<string, string>;
  #whole: Map<string, Answer> | null = null;
  /** Bodies of the answers of files, by id, not yet read. */
  #unread = new Map<string, string>();
  #glossary: Glossary = [];
  #reading: Promise<void> | null = null;
  #client: SearchClient | null = null;
  #opening: Promise<SearchClient> | null = null;

  constructor(file: AnswersFile, files: Files, options: OpenOptions, added: Added | null = null) {
    this.version = file.version;
    this.read = file.read;
    this.facets = file.facets;
    this.scopes = file.scopes;
    this.portals = file.portals;
    this.answers = file.answers;
    this.#files = files;
    this.#options = options;
    this.#cards = new Map(file.answers.map((card) => [card.id, card]));
    this.#added = added;
    this.#standIns = standIns(added?.rows ?? []);
  }

  get glossary(): Glossary {
    return this.#glossary;
  }

  /** Not before the index is opened here. */
  get repaired(): boolean {
    return this.#client?.repaired ?? false;
  }

  card(id: string): AnswerCard | undefined {
    return this.#cards.get(this.#standIns.get(id) ?? id);
  }

  answer(asked: string): Answer | undefined {
    const id = this.#standIns.get(asked) ?? asked;
    const card = this.#cards.get(id);
    const own = card && this.#unread.get(id);
    if (this.#whole && own !== undefined) {
      const answer = wholeOf(card as AnswerCard, own);
      if (answer) this.#whole.set(id, answer);
      this.#unread.delete(id);
    }
    return this.#whole?.get(id);
  }

  portal(id: string | undefined) {
    return this.portals.find((portal) => portal.id === id) ?? ownCard(id);
  }

  get isWhole(): boolean {
    return this.#whole !== null;
  }

  async whole(): Promise<void> {
    if (this.#whole) return;
    this.#reading ??= this.#readBodies().finally(() => {
      this.#reading = null;
    });
    await this.#reading;
  }

  async #readBodies(): Promise<void> {
    const own = this.#added && ownBodies(this.#added.source, this.#options.onFault);
    const read = checkedBodies(await readJson(this.#files.bodies), this.#added?.base ?? this.version);
    this.#take(read, (await own) ?? []);
  }

  #take({ bodies, glossary }: BodiesFile, own: readonly string[]): void {
    const added = new Map((this.#added?.rows ?? []).map(({ id }, at) => [id, own[at]]));
    this.#unread = new Map([...added].flatMap(([id, body]) => (body === undefined ? [] : [[id, body]])));
    // A newer row never comes with the body that ships under its id.
    const shipped = this.answers.filter(({ id }) => !added.has(id));
    this.#whole = new Map(joinAnswers(shipped, bodies).map((answer) => [answer.id, answer]));
    this.#glossary = glossary;
  }

  async prepare(): Promise<void> {
    await Promise.allSettled([this.whole(), this.#open()]);
  }

  suggest(ask: Ask): Suggestions | Promise<Suggestions> {
    const found = this.#client?.suggest(ask) ?? this.#ask(ask);
    const shown = (one: Suggestions) => withoutPast(one, this.#past(), ask.typed ?? '');
    return found instanceof Promise ? found.then(shown) : shown(found);
  }

  /** Ids of the answers whose last valid day is over; asked each time, for a page may stay open past midnight. */
  #past(): ReadonlySet<string> {
    return pastOn(this.answers, today());
  }

  #ask(ask: Ask): Suggestions | Promise<Suggestions> {
    const { elsewhere } = this.#options;
    if (!elsewhere || !isOfPageAlone(ask)) return this.#askHere(ask);
    try {
      const found = elsewhere(ask, this.version);
      return found instanceof Promise ? found.catch(() => this.#askHere(ask)) : found;
    } catch {
      return this.#askHere(ask);
    }
  }

  /** With the bodies, which the rows found quote; they are shown without where those cannot be read. */
  async #askHere(ask: Ask): Promise<Suggestions> {
    const quoted = ask.typed ? this.whole().catch(this.#options.onFault) : null;
    try {
      const client = await this.#open();
      await quoted;
      return await client.suggest(ask);
    } catch (error) {
      this.#options.onLost(error);
      return new Promise(() => {});
    }
  }

  #open(): Promise<SearchClient> {
    this.#opening ??= this.#openFiles().then(
      (client) => {
        this.#client = client;
        return client;
      },
      (error: unknown) => {
        this.#opening = null;
        throw error;
      },
    );
    return this.#opening;
  }

  #openFiles(): Promise<SearchClient> {
    const { onFault, workerFrom = WORKER_FROM } = this.#options;
    const open = (files: Files) => (this.answers.length < workerFrom ? openNear : openFar)(files, onFault);
    if (!this.#added) return open(this.#files);
    const late = async (both: SearchClient) => {
      await this.#opening;
      this.#client = both;
    };
    return openBoth(this.#files, this.#added, { open, late, onFault });
  }
}

/** Nothing is typed, chosen or counted: what the page brings by itself. */
function isOfPageAlone({ typed, page, facets, counting, browsing }: Ask): boolean {
  return Boolean(page) && !typed && !facets && !counting && !browsing;
}
