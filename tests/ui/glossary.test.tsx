import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AnswerBody } from '../../extension/ui/answer/answer-body';
import type { BodyNode } from '../../src/answer/answer';
import type { Glossary } from '../../src/answer/glossary';
import { appears } from './gallery/appears';
import { onField, sampleKnowledge } from './gallery/sample';
import { HOSTILE } from './gallery/states';
import { outside } from './layout';
import { openSidebar } from './mounted';

const GLOSSARY: Glossary = [
  { short: 'EAI', long: 'moteur d’échange entre applications', about: 'Au CNDA, c’est un module d’interface autonome.' },
  { short: 'e-CPS', long: 'application mobile du professionnel' },
  { short: 'NIL', long: 'numéro de logiciel' },
];
const node = (tag: Exclude<BodyNode, string>['tag'], ...children: BodyNode[]): BodyNode => ({ tag, children });

const STEPS = { isDone: () => false, tick() {} };

/** A body alone, in a panel with something under it. */
function draw(nodes: readonly BodyNode[], glossary = GLOSSARY) {
  return render(
    <div class="rp panel-body" style={{ blockSize: '24rem', overflow: 'auto' }}>
      <article class="answer">
        <div class="body">
          <AnswerBody nodes={nodes} glossary={glossary} steps={STEPS} />
        </div>
        {/* Out of reach of what is explained above it. */}
        <button type="button" style={{ marginBlockStart: '8rem' }}>
          Après
        </button>
      </article>
    </div>,
  );
}

const term = (name: string) => screen.getByRole('button', { name });
const hint = () => document.querySelector<HTMLElement>('.term-hint:not([hidden])');
const explanation = () => document.querySelector<HTMLElement>('.explanation');
const said = (element: Element | null) =>
  element?.textContent?.replace(/[\u202f\u2011]/g, (sign) => (sign === '\u2011' ? '-' : ' '));
const EAI = 'EAI : moteur d’échange entre applications. Au CNDA, c’est un module d’interface autonome.';

describe('which short forms are controls', () => {
  test('the first of each in running text, strong words and lists included', () => {
    draw([node('p', 'Le ', node('strong', 'NIL'), ' et l’EAI, puis le NIL.'), node('ul', node('li', 'EAI ou e\u2011CPS'))]);
    expect(screen.getAllByRole('button').map(said)).toEqual(['NIL', 'EAI', 'e-CPS', 'Après']);
  });

  test('none in a link, in code, in a heading, nor a part of a word', () => {
    draw([
      node('h3', 'EAI'),
      node('p', { tag: 'a', href: 'https://esante.gouv.fr/', children: ['EAI'] }, ' ', node('code', 'EAI'), ' EAIS X-EAI'),
      node('p', 'EAI'),
    ]);
    expect(screen.getAllByRole('button').map(said)).toEqual(['EAI', 'Après']);
    expect(term('EAI').closest('p')?.textContent).not.toContain('X-EAI');
  });

  test('each block explains its own, steps too', async () => {
    draw([node('ol', node('li', node('strong', 'Le NIL.'), ' Un EAI.'), node('li', node('p', 'La e-CPS.')))]);
    for (const name of ['NIL', 'EAI', 'e-CPS']) term(name).click();
    const opened = () =>
      [...document.querySelectorAll('.steps > li')].map((step) => [...step.querySelectorAll('.explanation b')].map(said));
    await expect.poll(opened).toEqual([['NIL', 'EAI'], ['e-CPS']]);
  });

  test('an answer of another language of signs, or far too long, stays itself', () => {
    draw(
      [node('p', HOSTILE)],
      [
        { short: 'img', long: HOSTILE },
        { short: 'EAI', long: '<b>x</b>' },
      ],
    );
    expect(document.querySelector('img, .answer b b')).toBeNull();
    expect(document.querySelector('.body p')?.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('pressed', () => {
  test('opens under its paragraph, and stays until pressed again', async () => {
    draw([node('p', 'Un EAI.'), node('p', 'Suite.')]);
    expect(term('EAI')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(term('EAI'));
    await appears('.explanation');
    expect(said(explanation())).toBe(EAI);
    expect(explanation()?.previousElementSibling?.localName).toBe('p');
    expect(term('EAI')).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(term('EAI').getAttribute('aria-controls') ?? '')).toBe(explanation());
    expect(hint()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Après' }));
    expect(explanation()).not.toBeNull();
    await userEvent.click(term('EAI'));
    await expect.poll(explanation).toBeNull();
  });

  test.each(['{Enter}', ' '])('with %s', async (key) => {
    draw([node('p', 'Un EAI.')]);
    term('EAI').focus();
    await userEvent.keyboard(key);
    await appears('.explanation');
    await userEvent.keyboard(key);
    await expect.poll(explanation).toBeNull();
  });

  test('has no title, and is French in any interface', () => {
    draw([node('p', 'Un EAI.')]);
    expect(document.querySelector('[title], abbr')).toBeNull();
    expect([...document.querySelectorAll('.term, .term-hint')].every((one) => one.getAttribute('lang') === 'fr')).toBe(true);
  });
});

describe('pointed at or focused', () => {
  test('explains beside it, moves nothing, and is described to those who do not see it', async () => {
    draw([node('p', 'Un EAI.'), node('p', 'Suite.')]);
    const next = document.querySelectorAll('.body p')[1] as HTMLElement;
    await userEvent.hover(screen.getByRole('button', { name: 'Après' }));
    const before = next.getBoundingClientRect().top;
    await userEvent.tab();
    await expect.poll(() => said(hint())).toBe(EAI);
    expect(next.getBoundingClientRect().top).toBe(before);
    expect(document.activeElement).toBe(term('EAI'));
    expect(document.getElementById(term('EAI').getAttribute('aria-describedby') ?? '')).toBe(hint());
    await userEvent.tab();
    await expect.poll(hint).toBeNull();
  });

  test('stays under the pointer that goes from the word to the explanation', async () => {
    draw([node('p', 'Un EAI.'), node('p', 'Suite.')]);
    await userEvent.hover(term('EAI'));
    await expect.poll(() => said(hint())).toBe(EAI);
    const [word, box] = [term('EAI').getBoundingClientRect(), (hint() as HTMLElement).getBoundingClientRect()];
    const onTheWay = [word.bottom - 1, (word.bottom + box.top) / 2, box.top + 1].map((y) =>
      document.elementFromPoint(word.left + 4, y)?.closest('.term-at'),
    );
    expect(onTheWay).toEqual(Array(3).fill(term('EAI').parentElement));
    await userEvent.hover(hint() as HTMLElement);
    expect(said(hint())).toBe(EAI);
    await userEvent.hover(screen.getByRole('button', { name: 'Après' }));
    await expect.poll(hint).toBeNull();
  });

  test('a finger that taps calls up the explanation in the text only', async () => {
    draw([node('p', 'Un EAI.')]);
    term('EAI').parentElement?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    term('EAI').click();
    await appears('.explanation');
    expect(hint()).toBeNull();
  });

  test('goes above its line where the end of the panel would cut it', async () => {
    draw([...Array.from({ length: 12 }, () => node('p', 'Avant.')), node('p', 'Un EAI.')]);
    const panel = document.querySelector('.panel-body') as HTMLElement;
    panel.style.blockSize = `${(term('EAI').getBoundingClientRect().bottom - panel.getBoundingClientRect().top + 4).toString()}px`;
    await userEvent.hover(term('EAI'));
    await expect.poll(() => said(hint())).toBe(EAI);
    expect((hint() as HTMLElement).getBoundingClientRect().bottom).toBeLessThanOrEqual(
      term('EAI').getBoundingClientRect().top + 1,
    );
  });
});

describe('Escape', () => {
  const openAnswer = async () => {
    const body = [node('p', 'Un EAI et un NIL.')];
    const sample = sampleKnowledge();
    const knowledge = sampleKnowledge({
      answer: (id) => {
        const answer = sample.answer(id);
        return answer && { ...answer, body };
      },
    });
    await openSidebar({ page: onField('Numéro NIL'), open: async () => knowledge });
    (document.querySelector('[data-answer="nil-avant-candidature"] a') as HTMLElement).click();
    await appears('[data-open-answer]');
  };
  const answerOpen = () => document.querySelector('[data-open-answer]') !== null;

  test('takes away what a pointer called up, wherever the focus is, and leaves the answer open', async () => {
    await openAnswer();
    await userEvent.hover(term('EAI'));
    await expect.poll(() => said(hint())).toContain('EAI');
    await userEvent.keyboard('{Escape}');
    await expect.poll(hint).toBeNull();
    expect(answerOpen()).toBe(true);
  });

  test('closes explanations one by one, the last first, then the answer', async () => {
    await openAnswer();
    // Where the case before left it, the pointer would call up what the text brings under it.
    await userEvent.hover(document.querySelector('h2') as HTMLElement);
    term('NIL').click();
    term('EAI').click();
    await expect.poll(() => document.querySelectorAll('.explanation').length).toBe(2);
    (document.querySelector('h2') as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => [...document.querySelectorAll('.explanation b')].map(said)).toEqual(['NIL']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(explanation).toBeNull();
    expect(answerOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(answerOpen).toBe(false);
  });

  test('in a field is the field’s', async () => {
    draw([node('p', 'Un EAI.')]);
    term('EAI').click();
    await appears('.explanation');
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['Escape']);
    expect(explanation()).not.toBeNull();
  });

  test('an answer opened next begins closed', async () => {
    await openAnswer();
    term('EAI').click();
    await appears('.explanation');
    (document.querySelector('[data-action="back"]') as HTMLElement).click();
    await appears('[data-answer="nil-solution-tierce"]');
    (document.querySelector('[data-answer="nil-solution-tierce"] a') as HTMLElement).click();
    await appears('[data-open-answer="nil-solution-tierce"]');
    expect(explanation()).toBeNull();
  });
});

test('fits 300 px with text at 200 %, open and beside', async () => {
  await page.viewport(300, 780);
  document.documentElement.style.fontSize = '200%';
  draw([node('ol', node('li', 'Un EAI, puis un '.repeat(3), node('strong', 'Un EAI'), ' ou une e-CPS.'))]);
  term('EAI').click();
  await appears('.explanation');
  await userEvent.hover(term('e-CPS'));
  await expect.poll(() => said(hint())).toContain('application mobile');
  expect(outside(document.body)).toEqual([]);
});
