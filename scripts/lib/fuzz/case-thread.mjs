// One case after the other, as they are asked for: answers with undefined, or with the error of a case that does not hold.
import { parentPort, workerData } from "node:worker_threads";
import { seededRandom } from "../../../bench/lib/random.mjs";

const { targets } = await import(workerData.targets);
parentPort.postMessage("loaded");

parentPort.on("message", async ({ name, seed }) => {
  try {
    await targets[name](seededRandom(seed));
    parentPort.postMessage(undefined);
  } catch (error) {
    // An error of another kind may hold what no message can.
    const told = new Error(error instanceof Error ? error.message : String(error));
    if (error instanceof Error) told.stack = error.stack;
    parentPort.postMessage(told);
  }
});
