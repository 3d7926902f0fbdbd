import { once } from "node:events";
import { Worker } from "node:worker_threads";

const ownTargets = new URL("targets.mjs", import.meta.url).href;

/** What a case may take. Most take less than ten milliseconds and a few MB. */
export const ownLimits = {
  /** Milliseconds of processor: a slow or busy machine fails no case. */
  processor: 4000,
  /** Milliseconds of a clock: what waits for something that never comes takes no processor. */
  wait: 120_000,
  /** MB of JavaScript's heap. */
  heap: 512,
  /** MB beside the heap, where bytes are kept. */
  bytes: 512,
};

/**
 * Cases of a target until `isOver(cases)`; returns how many there were and the seeds of those that failed, with why.
 * Case n of seed S is case 0 of seed S + n, so that one that failed is made again by its own seed.
 *
 * Cases run in a thread of their own: one that never ends, or takes all memory, ends with the thread and is a failed one
 * like others. `targets` is the address of the module that has them.
 */
export async function fuzz(name, seed, isOver, { targets = ownTargets, limits = ownLimits } = {}) {
  const failed = [];
  let cases = 0;
  let thread = await start(targets, limits);
  for (; !isOver(cases) && failed.length < 5; cases++) {
    const error = await runCase(thread, name, seed + cases, limits);
    if (error === undefined) continue;
    failed.push({ seed: seed + cases, error });
    await thread.worker.terminate();
    thread = await start(targets, limits);
  }
  await thread.worker.terminate();
  return { cases, failed };
}

/** `died` is told what ended the thread: an error that no case caught, a full heap, its own wish. */
async function start(targets, { heap }) {
  const worker = new Worker(new URL("case-thread.mjs", import.meta.url), {
    workerData: { targets },
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const died = new Promise((resolve) => {
    worker.once("error", resolve);
    worker.once("exit", (code) => resolve(new Error(`ended the thread with ${code}`)));
  });
  // What it takes to load the targets is no part of a case.
  await Promise.race([once(worker, "message").catch(() => {}), died]);
  return { worker, died };
}

/** Undefined for a case that holds, else why it does not. */
async function runCase({ worker, died }, name, seed, limits) {
  const before = { at: Date.now(), processor: process.cpuUsage(), bytes: process.memoryUsage.rss() };
  let watch;
  const stopped = new Promise((resolve) => {
    watch = setInterval(() => {
      const why = exceeded(before, limits);
      if (why !== undefined) resolve(new Error(why));
    }, 50);
  });
  const answered = once(worker, "message").then(([error]) => error ?? overdue(before, limits));
  // Of a thread that dies the answer is never awaited.
  answered.catch(() => {});
  worker.postMessage({ name, seed });
  const error = await Promise.race([answered, died, stopped]);
  clearInterval(watch);
  return error;
}

function overdue({ processor }, limits) {
  const { user, system } = process.cpuUsage(processor);
  const took = Math.round((user + system) / 1000);
  return took > limits.processor ? new Error(`took ${took} ms of processor`) : undefined;
}

function exceeded(before, limits) {
  const late = overdue(before, limits);
  if (late !== undefined) return `${late.message} and did not end`;
  if (Date.now() - before.at > limits.wait) return `did not end within ${limits.wait} ms`;
  const bytes = Math.round((process.memoryUsage.rss() - before.bytes) / 1024 / 1024);
  return bytes > limits.heap + limits.bytes ? `took ${bytes} MB of memory` : undefined;
}
