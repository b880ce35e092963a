import type { Budget } from './limits';
import { listed } from './listed';
import { STEP_SELECTORS } from './step';
import { textOf } from './text';
import { unclobbered } from './unclobbered';

/** What changes when a page becomes another without a new address, the most telling first. */
const SIGNS = ['h1', STEP_SELECTORS[0], '[role=alert]', 'dialog[open],[aria-modal=true]'];

/** Nodes looked at for one sign. */
const NODES = 40;

/** A cheap sign of change: address, title, and the first words of main heading, step, error and dialog. Never throws. */
export function glance(document: Document): string {
  const read = (look: () => string) => {
    try {
      return look().slice(0, 200);
    } catch {
      return '';
    }
  };
  return [
    read(() => unclobbered(document, 'defaultView')?.location.href ?? ''),
    read(() => unclobbered(document, 'title')),
    ...SIGNS.map((sign) => read(() => first(document, sign, { nodes: NODES, until: Number.POSITIVE_INFINITY }))),
  ].join('\n');
}

function first(document: Document, selector: string, budget: Budget): string {
  const [found] = listed(document, selector);
  return found ? textOf(found, budget) : '';
}
