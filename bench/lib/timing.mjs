import { performance } from "node:perf_hooks";

/**
 * Runs jobs in turn, round by round, so that whatever else the machine does meets all of them alike.
 * @template T
 * @param {Readonly<Record<string, (round: number) => T | Promise<T>>>} jobs
 * @param {{ rounds: number, seconds: number }} limits at most so many rounds; after so many seconds of measuring no
 *   round begins, but there are three at least
 * @returns {Promise<Record<string, number[]>>} milliseconds per job and round; a first, unmeasured round warms up
 */
export async function timeInTurn(jobs, { rounds, seconds }) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  const start = performance.now();
  for (let round = 0; round <= rounds; round++) {
    if (round > 3 && performance.now() - start > seconds * 1000) break;
    for (const [name, job] of Object.entries(jobs)) {
      const before = performance.now();
      await job(round);
      if (round > 0) times[name].push(performance.now() - before);
    }
  }
  return times;
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0–1
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place % 1);
}
