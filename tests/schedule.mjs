/** Runs steps that wait for nothing beside each other. */

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {readonly string[]} [needs] ids of the steps it waits for, whether they pass or fail
 * @property {boolean} [light] it fills what the others leave idle, and takes the place of none of them
 */

/**
 * Runs each step once what it needs has ended: at most `atOnce` at a time, and one light one beside them; of those that may
 * start, the first in the list does.
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {number} atOnce
 * @param {(step: S) => Promise<void>} take must not reject
 */
export function inTurn(steps, atOnce, take) {
  const waiting = [...steps];
  const ended = new Set();
  const running = { light: 0, full: 0 };
  const kindOf = ({ light }) => (light ? 'light' : 'full');
  const room = (step) => running[kindOf(step)] < (step.light ? 1 : atOnce);
  const idle = () => running.light + running.full === 0;
  return new Promise((resolve, reject) => {
    const next = () => {
      if (waiting.length === 0 && idle()) return resolve(undefined);
      for (;;) {
        const at = waiting.findIndex((step) => room(step) && (step.needs ?? []).every((id) => ended.has(id)));
        if (at < 0) break;
        const [step] = waiting.splice(at, 1);
        const kind = kindOf(step);
        running[kind] += 1;
        take(step).then(() => {
          running[kind] -= 1;
          ended.add(step.id);
          next();
        }, reject);
      }
      if (idle()) reject(new Error(`These steps wait for one another: ${waiting.map(({ id }) => id).join(', ')}`));
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
