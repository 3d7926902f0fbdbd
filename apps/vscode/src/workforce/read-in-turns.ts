import type { LiveWorkforce, Steps } from "@kommuneradar/core";
import { giveTurn, turnMilliseconds } from "./turns.js";

/**
 * Reads what is still unread of a live table, so that no turn of the extension host is long, however large the text. Ends
 * early when `current` is another: then nobody needs it any more.
 */
export async function readInTurns(
  live: Pick<LiveWorkforce, "readSome">,
  current: () => unknown,
): Promise<void> {
  let turn = Date.now();
  while (live.readSome()) {
    if (Date.now() - turn < turnMilliseconds) continue;
    await giveTurn();
    if (current() !== live) return;
    turn = Date.now();
  }
}

/**
 * Does the steps of a work, so that no turn of the extension host is long. `check` is asked in between, and may throw: then
 * the work is left off.
 */
export async function finishInTurns<T>(steps: Steps<T>, check: () => void = () => {}): Promise<T> {
  let turn = Date.now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (Date.now() - turn < turnMilliseconds) continue;
      await giveTurn();
      check();
      turn = Date.now();
    }
  } finally {
    // What the work holds open is let go of.
    steps.return(undefined as never);
  }
}
