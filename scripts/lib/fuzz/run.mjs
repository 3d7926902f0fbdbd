import { seededRandom } from "../../../bench/lib/random.mjs";
import { targets } from "./targets.mjs";

/** Milliseconds of processor a case may take; most take less than ten. */
const most = 4000;

/**
 * Cases of a target until `isOver(cases)`; returns how many there were and the seeds of those that failed, with why.
 * Case n of seed S is case 0 of seed S + n, so that one that failed is made again by its own seed.
 */
export async function fuzz(name, seed, isOver) {
  const failed = [];
  let cases = 0;
  for (; !isOver(cases) && failed.length < 5; cases++) {
    const before = process.cpuUsage();
    try {
      await targets[name](seededRandom(seed + cases));
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > most) throw new Error(`took ${Math.round((user + system) / 1000)} ms`);
    } catch (error) {
      failed.push({ seed: seed + cases, error });
    }
  }
  return { cases, failed };
}
