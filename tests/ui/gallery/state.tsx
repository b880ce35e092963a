/** How a state of the gallery is drawn, and brought about by what a person, or the page beside, could do. */
import type { ComponentChild } from 'preact';
import { Popup } from '../../../extension/popup/popup';
import { Sidebar } from '../../../extension/sidebar/sidebar';
import { appears } from './appears';
import { type Given, popupStub, type Stub, sidebarStub } from './surfaces';

export interface State {
  readonly title: string;
  readonly kind: 'sidebar' | 'popup' | 'page';
  readonly node: ComponentChild;
  /** Once rendered, brings it into the state: only what a person, or the page beside, could do. */
  reach(): Promise<void>;
}

/** Something done, and what then matches. */
export type Step = readonly [act: (stub: Stub) => void, shows: string];

/** Types into the search. */
export const type = (text: string, shows = '[data-region="results"] [data-answer]'): Step => [
  () => {
    const input = document.querySelector('.search-in') as HTMLInputElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shows,
];
export const press = (selector: string, shows: string): Step => [
  () => (document.querySelector(selector) as HTMLElement).click(),
  shows,
];
export const open = (id: string): Step => press(`[data-answer="${id}"] a`, `[data-open-answer="${id}"]`);
export const arrowTo = (id: string): Step => [
  () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })),
  `[data-answer="${id}"] a:focus`,
];

/** In the popup the caret stays in the search. */
export const pick = (id: string): Step => [arrowTo(id)[0], `[data-answer="${id}"].is-selected`];

/** @param shows what is there before the first step */
export function sidebar(title: string, given: Given, shows: string, ...steps: Step[]): () => State {
  return () => {
    const stub = sidebarStub(given);
    return { title, kind: 'sidebar', node: <Sidebar surface={stub.surface} />, reach: () => reach(stub, shows, steps) };
  };
}

/** @param shows what is there before the first step */
export function popup(title: string, given: Given, shows: string, ...steps: Step[]): () => State {
  return () => {
    const stub = popupStub(given);
    return { title, kind: 'popup', node: <Popup surface={stub.surface} />, reach: () => reach(stub, shows, steps) };
  };
}

async function reach(stub: Stub, first: string, steps: readonly Step[]): Promise<void> {
  await appears(first);
  await follow(stub, steps);
}

/** Takes one step after the other. */
export async function follow(stub: Stub, steps: readonly Step[]): Promise<void> {
  for (const [act, shows] of steps) {
    act(stub);
    await appears(shows);
  }
}
