/** Waiting for what a page shows, never for time to pass. */

/** Resolves once an element matches; a state that never comes is caught by the time limit of the test. */
export function appears(selector: string): Promise<void> {
  return becomes(() => document.querySelector(selector) !== null);
}

/** Resolves once nothing matches. */
export function gone(selector: string): Promise<void> {
  return becomes(() => document.querySelector(selector) === null);
}

function becomes(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      changes.disconnect();
      document.removeEventListener('focusin', look);
      resolve();
    };
    const changes = new MutationObserver(look);
    changes.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    document.addEventListener('focusin', look);
    look();
  });
}

/** Resolves once nothing fades any more: colours are then what they stay. */
export async function still(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}
