/** Firefox from inside its own window: the sidebar and the toolbar popup, which WebDriver does not show. */
import type { Browser } from 'puppeteer-core';
import { until, type View } from './stage';

interface BidiAnswer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** Milliseconds a document has to answer one question: a popup that went away never does. */
const BOUND = 10_000;

/** Evaluates in the scope of the browser's own window, open to tests by `--remote-allow-system-access`. */
export async function inBrowserScope(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: { send(method: string, given: unknown): Promise<BidiAnswer> } };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts?.[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}

/**
 * Looks into a document shown by the browser's own window. `element`: an expression for the `<browser>` that holds it.
 * Clicks and keys are made inside the document, by the browser itself: trusted, though no pointer moves.
 */
export function scopedView(browser: Browser, element: string): View {
  const inside = async (script: string) => {
    asked += 1;
    const name = `repere-${asked}`; // an answer that comes late is nobody else's
    const framed = `(async () => {
      const answer = (async () => { ${script} })();
      try { sendAsyncMessage('${name}', { ok: (await answer) ?? null }); }
      catch (error) { sendAsyncMessage('${name}', { fault: String(error) }); }
    })()`;
    const said = (await inBrowserScope(
      browser,
      `(async () => {
        const shown = ${element};
        if (!shown) return JSON.stringify({ fault: 'not shown' });
        const { messageManager } = shown;
        return JSON.stringify(await new Promise((resolve) => {
          const end = (said) => { clearTimeout(bound); messageManager.removeMessageListener('${name}', hear); resolve(said); };
          const hear = ({ data }) => end(data);
          const bound = setTimeout(() => end({ fault: 'no answer' }), ${BOUND});
          messageManager.addMessageListener('${name}', hear);
          messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript;charset=utf-8,${encodeURIComponent(framed)}`)}, false);
        }));
      })()`,
    )) as string;
    const { ok, fault } = JSON.parse(said) as { ok?: unknown; fault?: string };
    if (fault) throw new Error(fault);
    return ok;
  };
  // The page's own policy forbids eval; a sandbox of the same origin does not.
  const sandboxed = (expression: string) =>
    inside(`const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return JSON.parse(await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`)}, box));`);
  const keys = (list: string) =>
    inside(`const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      for (const [key, keyCode] of ${list}) {
        const event = new content.KeyboardEvent('', { key, code: key.length > 1 ? key : '', keyCode });
        tip.keydown(event);
        tip.keyup(event);
      }`);
  const there = (selector: string) =>
    until(`« ${selector} » there`, () => inside(`return content.document.querySelector(${JSON.stringify(selector)}) !== null;`));
  return {
    evaluate: async (read, given) => (await sandboxed(`(${read})(${JSON.stringify(given) ?? 'undefined'})`)) as never,
    run: async (script) => void (await sandboxed(`(() => { ${script}\n })()`)),
    async click(selector) {
      await there(selector);
      await inside(`content.document.querySelector(${JSON.stringify(selector)}).click();`);
    },
    async focus(selector) {
      await there(selector);
      await inside(`content.document.querySelector(${JSON.stringify(selector)}).focus();`);
    },
    type: async (text) => void (await keys(JSON.stringify([...text].map((character) => [character, 0])))),
    press: async (key) => void (await keys(JSON.stringify([[key, NAMED[key] ?? 0]]))),
  };
}

let asked = 0;

/** Codes of the named keys the flows use. */
const NAMED: Record<string, number> = { Enter: 13, Escape: 27, F6: 117, Tab: 9, ArrowDown: 40, ArrowUp: 38 };
