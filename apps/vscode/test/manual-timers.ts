import type { Timers } from "../src/preview/throttle.ts";

/** Timers whose time passes when told. */
export function manualTimers(): Timers & { pass(milliseconds: number): void } {
  let now = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  let next = 1;
  return {
    set(run, milliseconds) {
      const handle = next++;
      waiting.set(handle, { at: now + milliseconds, run });
      return handle;
    },
    clear(handle) {
      waiting.delete(handle as number);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due === undefined) break;
        waiting.delete(due[0]);
        now = due[1].at;
        due[1].run();
      }
      now = end;
    },
  };
}
