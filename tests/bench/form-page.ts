/** The forms the bench fills: pages of a portal with many fields, and everything a session does in them. */
import type { BrowserContext, Frame, Page } from 'playwright';
import { chromiumSidebar } from '../../src/cli/open-browser.mjs';
import { FIRST, PORTAL_URL, SECOND } from '../browser/kit/portal-page';

/** Fields of the form a session fills. */
export const FORM = 200;
/** Milliseconds after which what a page load and an opening have set off is over. */
export const REST = 2500;
/** Milliseconds after which a sidebar counts as never opened. */
const PATIENCE = 20_000;

/** Sections of this many fields, as in a form with fieldsets. */
const SECTION = 20;

/** A page of `count` fields, in sections; two labels that bring different answers take turns. */
export function formOf(count: number): string {
  const sections = Array.from({ length: Math.ceil(count / SECTION) }, (_, section) => {
    const fields = Array.from({ length: Math.min(SECTION, count - section * SECTION) }, (_, within) => {
      const at = section * SECTION + within;
      const label = at % 2 ? SECOND.label : FIRST.label;
      return `<p><label for="c${at}">${label}</label> <input id="c${at}" aria-describedby="a${at}"> <small id="a${at}">Champ ${at}</small></p>`;
    });
    return `<fieldset><legend>Partie ${section + 1}</legend><h2>Section ${section + 1}</h2>${fields.join('')}</fieldset>`;
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IGC-Santé : demander un certificat</title></head>
    <body><h1>Demander un certificat</h1><form>${sections.join('')}</form></body></html>`;
}

/** The same form, which marks the field that has the focus, as component libraries do: each focus changes the page. */
export function marking(form: string): string {
  const marks = `for (const [type, on] of [['focusin', true], ['focusout', false]])
    document.addEventListener(type, ({ target }) => {
      target.closest('p').classList.toggle('focused', on);
      target.classList.toggle('active', on);
      if (!on) target.setAttribute('aria-invalid', 'false');
    });`;
  return form.replace('</body>', `<script>${marks}</script></body>`);
}

/** Serves `html` at the address of the portal, and opens it. */
export async function openForm(context: BrowserContext, html: string): Promise<Page> {
  await context.unrouteAll();
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === PORTAL_URL) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return url.startsWith('http') ? route.abort('failed') : route.continue();
  });
  const page = await context.newPage();
  await page.goto(PORTAL_URL);
  return page;
}

/** Gives one field the focus, after a mark that the trace shows. */
export function focusField(page: Page, at: number): Promise<void> {
  return page.evaluate((id) => {
    performance.mark('bench-step');
    document.getElementById(id)?.focus();
  }, `c${at}`);
}

/** Goes to another screen without a load, after a mark that the trace shows. */
export function navigate(page: Page, at: number): Promise<void> {
  return page.evaluate((step) => {
    performance.mark('bench-step');
    history.pushState(null, '', `?etape=${step}`);
    (document.querySelector('h1') as HTMLElement).textContent = `Demander un certificat, étape ${step}`;
  }, at);
}

/** The sidebar once it shows what the page brings. */
export async function sidebarOpen(page: Page): Promise<Frame> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const frame = chromiumSidebar(page);
    if (frame) {
      await frame.waitForSelector('[data-region="page"] [data-answer]');
      return frame;
    }
    await pause(20);
  }
  throw new Error('The sidebar did not open.');
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
