/** Pages of any size: what is read, and the work of it, follow our limits (trials 15 and 16). */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/page/limits';
import { bounded } from './bounded';
import { closePages } from './corpus';
import { made, read } from './made-page';

afterEach(closePages);

// The time is the browser's, to build such pages on a busy machine.
describe('trials 15 and 16: size', { timeout: 60_000 }, () => {
  // Work is counted in looks at what is drawn: it must follow our limits, not the size of the page.
  const readCounting = (page: Document, focused: Element | null) => {
    const view = page.defaultView as Window & typeof globalThis;
    let looks = 0;
    for (const name of ['checkVisibility', 'getBoundingClientRect', 'querySelectorAll'] as const) {
      const look = view.Element.prototype[name] as (...given: unknown[]) => unknown;
      Object.defineProperty(view.Element.prototype, name, {
        configurable: true,
        value(this: Element, ...given: unknown[]) {
          looks++;
          return look.apply(this, given);
        },
      });
    }
    // Counts are to bound it: the clock, the last resort of a slow machine, stands still.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const context = read(page, focused);
    clock.mockRestore();
    expect(looks).toBeLessThan(2 * LIMITS.nodes);
    bounded(context);
    return context;
  };
  const within = async (html: string, focus = '#f') => {
    const page = await made(html);
    return readCounting(page, page.querySelector(focus));
  };

  test('out of time, the rest is left unread', async () => {
    const page = await made('<h1>Titre</h1><p role=alert>Erreur</p><label for=f>Nom</label><input id=f>');
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += LIMITS.time;
      return now;
    });
    const context = read(page, page.querySelector('#f'));
    clock.mockRestore();
    expect(context).toMatchObject({ headings: [], messages: [] });
  });

  test('five megabytes in a label, a heading, a message and the title', async () => {
    const big = 'mot '.repeat(1_250_000);
    const page = await made('<style>* { display: none }</style><h1></h1><p role=alert></p><label for=f></label><input id=f>');
    for (const element of page.querySelectorAll('title, h1, p, label')) element.append(big);
    expect(readCounting(page, page.querySelector('#f')).field?.label).toMatch(/^mot mot/);
  });

  test('a hundred thousand labels, then the field', async () => {
    const long = `<label for=f>Nom ${'long '.repeat(80)}</label>`;
    const context = await within(
      `${long.repeat(20)}${'<label for=f>Nom</label>'.repeat(10_000)}${'<label>x</label>'.repeat(90_000)}<input id=f>`,
    );
    expect(context.field?.label).toMatch(/^Nom long/);
  });

  test('ten thousand fields', async () => {
    const row = (i: number) =>
      `<fieldset><legend>Bloc ${i}</legend><label for=f${i}>Champ ${i % 7}</label><input id=f${i}></fieldset>`;
    const context = await within(Array.from({ length: 10_000 }, (_, i) => row(i)).join(''), '#f9998');
    expect(context.field).toMatchObject({ label: 'Champ 2', legend: 'Bloc 9998' });
  });

  test('a hundred thousand nodes around fields that nothing names', async () => {
    const page = await made(
      `<main>${'<p><b>SECRET</b> <i>mot</i></p>'.repeat(5000)}<div><input id=a></div></main>
       <form>${'<div><input><span>SECRET</span></div>'.repeat(6000)}<div><div role=combobox id=b></div></div></form>
       <table>${'<tr><td>SECRET</td><td><input></td></tr>'.repeat(5000)}<tr><td><input id=c></td></tr></table>
       <div><x-list><ul role=listbox>${'<li role=option>SECRET</li>'.repeat(10_000)}</ul><input id=d></x-list></div>`,
    );
    for (const id of ['a', 'b', 'c', 'd']) readCounting(page, page.getElementById(id));
  });

  test('a label in thirty thousand pieces, a heading deep down', async () => {
    await within(`<label for=f>${'<b>a</b>'.repeat(30_000)}</label><input id=f>`);
    await within(`<h1>${'<i>'.repeat(400)}Fond</h1><label for=f>Nom</label><input id=f>`);
  });

  test('forty thousand messages and headings', async () => {
    const context = await within(`${'<p role=alert>Erreur</p><h2>Titre</h2>'.repeat(20_000)}<input id=f aria-label=Nom>`);
    expect(context).toMatchObject({ messages: ['Erreur'], headings: ['Titre'], field: { heading: 'Titre' } });
  });

  test('nested open shadow roots', async () => {
    const page = await made('<h1>Haut</h1><x-a></x-a>');
    let host = page.querySelector('x-a') as Element;
    for (let depth = 0; depth < 500; depth++) {
      const root = host.attachShadow({ mode: 'open' });
      host = page.createElement('div');
      root.append(host);
    }
    const field = page.createElement('input');
    host.before('Profond ', field);
    bounded(read(page, field));
    expect(read(page, field).field?.label).toBe('Profond');
  });

  test('markup, bidirectional and zero-width characters, lone surrogates', async () => {
    const page = await made(
      '<h1>\u202Eémosid\u2066 <script>alert(1)</script>&lt;img onerror=x&gt;</h1><h2></h2><label for=f>N\u200Bom\u0007</label><input id=f>',
    );
    page.querySelector('h2')?.append('Suite\uD800\uDFFF\uD800');
    const context = read(page);
    bounded(context);
    expect(context.headings).toEqual(['émosid <img onerror=x', 'Suite']);
    expect(context.field?.label).toBe('Nom');
  });
});
