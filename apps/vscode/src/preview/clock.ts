import { hostTimers, type Timers } from "./throttle.js";

/** Timers, and how much time has passed. */
export interface Clock extends Timers {
  /** Milliseconds since some moment. */
  now(): number;
}

export const hostClock: Clock = { ...hostTimers, now: () => performance.now() };
