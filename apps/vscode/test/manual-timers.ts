import type { Clock } from "../src/preview/clock.ts";

interface ManualTimers extends Clock {
  /** Lets time pass, and runs what is due meanwhile. */
  pass(milliseconds: number): void;
  /** So long takes what is being done just now. */
  take(milliseconds: number): void;
  /** How many wait. */
  readonly waiting: number;
}

/** Timers whose time passes when told. */
export function manualTimers(): ManualTimers {
  let now = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  let next = 1;
  return {
    now: () => now,
    take(milliseconds) {
      now += milliseconds;
    },
    get waiting() {
      return waiting.size;
    },
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
        now = Math.max(now, due[1].at);
        due[1].run();
      }
      now = Math.max(now, end);
    },
  };
}
