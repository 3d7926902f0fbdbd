/** Timers as an argument, so that the throttle can be tested without waiting. */
export interface Timers {
  set(run: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}

export interface Throttle {
  /** Runs at once when idle, else once more when the pause is over. */
  trigger(): void;
  dispose(): void;
}

/**
 * First call at once, then at most one run per `pause` milliseconds; the last call is never lost.
 * A typist sees the first keystroke drawn immediately and the last one at most one pause later.
 */
export function createThrottle(run: () => void, pause: number, timers: Timers): Throttle {
  let handle: unknown;
  let waiting = false;

  const runAndPause = () => {
    waiting = false;
    handle = timers.set(() => {
      handle = undefined;
      if (waiting) runAndPause();
    }, pause);
    run();
  };

  return {
    trigger() {
      if (handle === undefined) runAndPause();
      else waiting = true;
    },
    dispose() {
      if (handle !== undefined) timers.clear(handle);
      handle = undefined;
      waiting = false;
    },
  };
}

/** The timers of the extension host. Called bare: a browser's refuse to be called as methods of another object. */
export const hostTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};
