import { setTimeout as sleep } from "node:timers/promises";

const patience = 15_000;

/**
 * Waits until something holds.
 * @param {string} what for the error
 * @param {() => Promise<boolean>} holds
 */
export async function eventually(what, holds) {
  for (const start = Date.now(); Date.now() - start < patience; await sleep(50)) {
    if (await holds()) return;
  }
  throw new Error(`In vain waited for: ${what}`);
}
