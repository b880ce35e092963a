/** What is read of trees nobody would write (trials 16, 17 and 21). */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { LIMITS } from '../../src/page/limits';
import { readPage } from '../../src/page/read-page';
import { closePages } from './corpus';
import { forbidValues } from './forbid-values';
import { ADDRESS, made, PORTAL } from './made-page';

afterEach(closePages);

/** Every text in it, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('whatever the tree, nothing is thrown, all is bounded, and no value is read', async () => {
  const id = fc.constantFrom('f', 'a', 'b', 'c', 'querySelectorAll', 'body', '');
  const attributes = fc.dictionary(
    fc.constantFrom(
      'id',
      'for',
      'name',
      'role',
      'class',
      'title',
      'placeholder',
      'contenteditable',
      'hidden',
      'type',
      'tabindex',
      'aria-labelledby',
      'aria-describedby',
      'aria-label',
      'aria-owns',
      'aria-hidden',
      'aria-modal',
      'aria-current',
      'style',
    ),
    fc.oneof(
      id,
      fc.constantFrom('true', 'group', 'alert', 'combobox', 'heading', 'radio', 'display:none'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxKeys: 5 },
  );
  const tag = fc.constantFrom(
    'div',
    'p',
    'span',
    'label',
    'h1',
    'h2',
    'fieldset',
    'legend',
    'table',
    'tr',
    'td',
    'th',
    'form',
    'input',
    'select',
    'option',
    'textarea',
    'button',
    'dialog',
    'nav',
    'ol',
    'li',
    'a',
    'img',
    'output',
    'x-a',
    'details',
    'summary',
    'iframe',
  );
  interface Node {
    readonly tag: string;
    readonly attributes: Record<string, string>;
    readonly text: string;
    readonly shadow: boolean;
    readonly children: readonly Node[];
  }
  const node: fc.Memo<Node> = fc.memo<Node>((depth) =>
    fc.record({
      tag,
      attributes,
      text: fc.string({ unit: 'grapheme', maxLength: 12 }),
      shadow: fc.boolean(),
      children: depth > 1 ? fc.array(node(), { maxLength: 4 }) : fc.constant([]),
    }),
  );
  const page = await made('');
  const { body } = page; // before an image of that name stands for it
  forbidValues(page);
  const build = ({ tag, attributes, text, shadow, children }: Node): Element => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (tag === 'input') element.setAttribute('value', 'SECRET');
    const root = shadow && /^(div|x-a)$/.test(tag) ? element.attachShadow({ mode: 'open' }) : element;
    const isWritten = tag === 'textarea' || attributes.contenteditable === 'true';
    root.append(isWritten ? 'SECRET' : text, ...children.map(build));
    return element;
  };
  fc.assert(
    fc.property(fc.array(node(5), { minLength: 1, maxLength: 5 }), (trees) => {
      body.replaceChildren(...trees.map(build));
      const fields = [...body.querySelectorAll('input,select,textarea,[contenteditable]')];
      // What is not drawn, as what a script puts into a text field, never has the focus.
      const focusable = [...fields.filter((one) => one.checkVisibility()), null];
      for (const focused of focusable.slice(0, 3)) {
        const context = readPage(page, ADDRESS, PORTAL, focused);
        expect(JSON.stringify(context)).not.toContain('SECRET');
        for (const text of textsOf(context)) expect(text.length).toBeLessThanOrEqual(LIMITS.text);
      }
    }),
    { numRuns: 60 },
  );
});
