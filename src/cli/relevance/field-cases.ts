/** The labelled fields that the judge of fields is fitted on and checked on, each with the answers found for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileData } from '../../build/compile';
import type { PageContext } from '../../page/context';
import { findPortal } from '../../portal/find-portal';
import { type Portal, portalRules } from '../../portal/portal';
import type { FaqIndex } from '../../search/faq-index';
import { type ForField, weighField } from '../../search/field-list';
import { rebuiltPages } from '../rebuilt-pages.mjs';
import { type Pack, projectPack } from '../searched';
import { withReader } from '../why/open-saved';
import { asContext, type RankedPage, readFieldPages } from './sets';

/** A field with what was found for it, in the order of its score. */
export interface FieldCase {
  /** What it is left out with when weights are tried on what they were not fitted on: its portal. */
  readonly group: string;
  /** Answers of which one must be shown; none: silence. */
  readonly wanted: readonly string[];
  readonly found: readonly ForField[];
}

export interface FieldCases {
  readonly pages: readonly FieldCase[];
  readonly sets: readonly FieldCase[];
  /** Everyday labels on every screen, where nothing may be shown. */
  readonly everyday: readonly FieldCase[];
  /** Never fitted on. */
  readonly unseen: readonly FieldCase[];
  /** Declared fields of the page corpus that are not read from the page itself: they stand in its frames. */
  readonly elsewhere: number;
}

/** Answers looked at for a field, by score: what stands further down is not shown. */
const LOOKED_AT = 12;

export async function fieldCases(root: string): Promise<FieldCases> {
  const pack = projectPack(root);
  const portals = pack.portals ?? [];
  const { fitted, unseen } = readFieldPages(root);
  const corpus = await corpusFields(root, pack);
  const ofSets = (pages: readonly RankedPage[]) =>
    pages.flatMap(({ context, field }) => (field ? [caseOf(pack.index, asContext(portals, context), field)] : []));
  return {
    pages: corpus.flatMap(({ page, wanted }) => (page ? [caseOf(pack.index, page, wanted)] : [])),
    sets: ofSets(fitted),
    everyday: (compileData(root).unrelated?.labels ?? []).flatMap((label) => everywhere(pack.index, portals, label)),
    unseen: ofSets(unseen),
    elsewhere: corpus.filter(({ page }) => page === null).length,
  };
}

function caseOf(index: FaqIndex, page: PageContext, wanted: readonly string[]): FieldCase {
  const found = [...weighField(index, page)].sort((a, b) => b.found.score - a.found.score);
  return {
    group: page.portal,
    wanted,
    found: found.filter(({ decided }) => decided !== 'not shown').slice(0, LOOKED_AT),
  };
}

/** An everyday label on each screen: what is written for a screen must not win there by a word of any form. */
function everywhere(index: FaqIndex, portals: readonly Portal[], label: string): FieldCase[] {
  const field = { label, legend: null, hint: null, heading: null };
  const nothing = { title: '', headings: [], step: null, messages: [], path: [], field };
  return portals.flatMap(({ id, screens }) =>
    screens
      .map((screen) => caseOf(index, { ...nothing, portal: id, screen: screen.id }, []))
      .filter(({ found }) => found.some(({ decided }) => decided === 'by trust')),
  );
}

interface Declared {
  readonly file: string;
  readonly url: string;
  readonly fields?: Readonly<Record<string, { readonly field?: readonly string[]; readonly silent?: boolean }>>;
}

/** The fields of the rebuilt pages as Chromium reads them; null for one that stands in a frame of its page. */
async function corpusFields(root: string, { portals }: Pack) {
  const declared = parse(readFileSync(join(root, 'tests/pages/index.yaml'), 'utf8')) as readonly Declared[];
  const sources = new Map(rebuiltPages(root).map(({ file, html, url }) => [file, { html, url }]));
  return withReader(root, async (read) => {
    const fields: { readonly page: PageContext | null; readonly wanted: readonly string[] }[] = [];
    for (const { file, url, fields: cases = {} } of declared) {
      const [portal] = portalRules([findPortal(url, portals ?? [])?.portal].filter((one) => one !== undefined));
      const reading = portal && (await read(sources.get(file) as { html: string; url: string }, portal, null));
      for (const [name, { field, silent }] of Object.entries(cases)) {
        if (!field && !silent) continue;
        const control = reading?.controls.find(({ written }) => written.includes(`[data-case=${name}]`));
        const page = reading && control ? { ...reading.page, field: control.field } : null;
        fields.push({ page, wanted: field ?? [] });
      }
    }
    return fields;
  });
}
