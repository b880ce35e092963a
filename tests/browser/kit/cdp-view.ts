/** Chromium's pages outside the tabs (side panel, toolbar popup), which Playwright does not show: a DevTools client of our own. */
import type { CDPSession } from 'playwright';
import { clickAtRest, hovered } from './input';
import { type Point, until, type View } from './stage';

/** Codes of the named keys the flows use. */
const KEYS: Record<string, number> = { Enter: 13, Escape: 27, F6: 117, Tab: 9, ArrowDown: 40, ArrowUp: 38 };

interface Answered {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Looks into the page at exactly this address, once the browser shows one. `root`: a session with the browser itself. */
export async function pageOutsideTabs(root: CDPSession, url: string): Promise<View> {
  const targetId = await until(`a page at ${url}`, async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'page' && target.url === url)?.targetId;
  });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: targetId as string, flatten: false });
  return view(callsIn(root, sessionId));
}

type Call = (method: string, params: object) => Promise<Record<string, unknown>>;

function callsIn(root: CDPSession, sessionId: string): Call {
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const ended = () => {
        root.off('Target.receivedMessageFromTarget', hear);
        root.off('Target.detachedFromTarget', gone);
      };
      const hear = (event: { sessionId: string; message: string }) => {
        const answered = event.sessionId === sessionId ? (JSON.parse(event.message) as Answered) : {};
        if (answered.id !== id) return;
        ended();
        if (answered.error) reject(new Error(answered.error.message));
        else resolve(answered.result ?? {});
      };
      // A popup that closes on a click never answers the rest of it.
      const gone = (event: { sessionId: string }) => {
        if (event.sessionId !== sessionId) return;
        ended();
        resolve({});
      };
      root.on('Target.receivedMessageFromTarget', hear);
      root.on('Target.detachedFromTarget', gone);
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}

function view(call: Call): View {
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown } | undefined)?.value;
  };
  const evaluate: View['evaluate'] = async (read, given) =>
    (await run(`(${read})(${JSON.stringify(given) ?? 'undefined'})`)) as never;
  return {
    evaluate,
    run: async (script) => void (await run(`${script}\n;undefined`)),
    click: (selector) => clickCentre(selector, evaluate, call),
    async focus(selector) {
      await until(`« ${selector} » focused`, () =>
        evaluate((wanted) => {
          const found = document.querySelector<HTMLElement>(wanted);
          found?.focus();
          return found !== null;
        }, selector),
      );
    },
    type: async (text) => void (await call('Input.insertText', { text })),
    async press(key) {
      const code = { key, code: key, windowsVirtualKeyCode: KEYS[key], nativeVirtualKeyCode: KEYS[key] };
      await call('Input.dispatchKeyEvent', { type: 'keyDown', ...code, ...(key === 'Enter' && { text: '\r' }) });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
  };
}

function clickCentre(selector: string, evaluate: View['evaluate'], call: Call): Promise<void> {
  let pointer: Point = { x: 0, y: 0 };
  const send = async (type: string, pressed: object = {}) =>
    void (await call('Input.dispatchMouseEvent', { type, ...pointer, ...pressed }));
  const pressed = { button: 'left', clickCount: 1 };
  return clickAtRest(selector, {
    at: () =>
      evaluate((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, selector),
    isHovered: () => evaluate(hovered, selector),
    mouse: {
      move(x, y) {
        pointer = { x, y };
        return send('mouseMoved');
      },
      down: () => send('mousePressed', pressed),
      up: () => send('mouseReleased', pressed),
    },
  });
}
