/** Runs steps that wait for nothing beside each other. */

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {readonly string[]} [needs] ids of the steps it waits for, whether they pass or fail
 */

/**
 * Runs each step once what it needs has ended, at most `atOnce` at a time; of those that may start, the first in the list does.
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {number} atOnce
 * @param {(step: S) => Promise<void>} take must not reject
 */
export function inTurn(steps, atOnce, take) {
  const waiting = [...steps];
  const ended = new Set();
  let running = 0;
  return new Promise((resolve, reject) => {
    const next = () => {
      if (waiting.length === 0 && running === 0) return resolve(undefined);
      while (running < atOnce) {
        const at = waiting.findIndex(({ needs = [] }) => needs.every((id) => ended.has(id)));
        if (at < 0) break;
        const [step] = waiting.splice(at, 1);
        running += 1;
        take(step).then(() => {
          running -= 1;
          ended.add(step.id);
          next();
        }, reject);
      }
      if (running === 0) reject(new Error(`These steps wait for one another: ${waiting.map(({ id }) => id).join(', ')}`));
    };
    next();
  });
}

/**
 * The steps chosen, and those they need.
 * @template {Step} S
 * @param {readonly S[]} all
 * @param {readonly S[]} chosen
 * @returns {S[]} in the order of `all`
 */
export function withNeeds(all, chosen) {
  const wanted = new Set(chosen.map(({ id }) => id));
  for (const id of wanted) for (const need of all.find((step) => step.id === id)?.needs ?? []) wanted.add(need);
  return all.filter(({ id }) => wanted.has(id));
}
