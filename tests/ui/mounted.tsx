/** The real sidebar and popup in the test page, without a browser extension around them. */
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Popup } from '../../extension/popup/popup';
import { Sidebar } from '../../extension/sidebar/sidebar';
import type { SidebarSurface } from '../../extension/sidebar/surface';
import { appears } from './gallery/appears';
import type { State } from './gallery/state';
import { type Given, popupStub, sidebarStub } from './gallery/surfaces';

const ROW = '.panel-body [data-answer]';

beforeEach(() => page.viewport(360, 780));

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.body.className = '';
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.density;
});

/** A sidebar nobody points at nor stands in, once its first rows, or `shows`, are there. */
export async function openSidebar(given: Given = {}, shows = ROW) {
  const stub = sidebarStub(given);
  drawSidebar(stub.surface);
  await appears(shows);
  return stub;
}

export function drawSidebar(surface: SidebarSurface): void {
  draw(<Sidebar surface={surface} />);
  leave();
}

export async function openPopup(given: Given = {}, shows = ROW) {
  const stub = popupStub(given);
  draw(<Popup surface={stub.surface} />);
  await appears(shows);
  return stub;
}

/** One state of the gallery. */
export async function openState({ node, kind, reach }: State): Promise<void> {
  document.body.classList.toggle('popup-page', kind === 'popup');
  draw(node);
  await reach();
}

/** The pointer and the focus go to the page beside. */
export function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  window.dispatchEvent(new Event('blur'));
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
}

export function enter(): void {
  document.documentElement.dispatchEvent(new PointerEvent('pointerenter'));
}

export function searchField(): HTMLInputElement {
  return document.querySelector('.search-in') as HTMLInputElement;
}

/** Ids of the rows of a region, in order. */
export function rowsOf(region: 'field' | 'page' | 'results'): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-region="${region}"] [data-answer]`)].map((row) => row.dataset.answer);
}

/** Id of the row that has the focus. */
export function standsOn(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-answer]')?.dataset.answer;
}

export function draw(node: ComponentChild): void {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'root';
  render(node, { container });
}
