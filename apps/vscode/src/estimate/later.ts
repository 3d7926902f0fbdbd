import type { Steps } from "@kommuneradar/core";
import { type Clock, hostClock } from "../preview/clock.js";

/** Nobody has asked for something else for this many milliseconds: one who types is not to see ranges come and go. */
export const calm = 300;
/** Work is laid down after this many milliseconds, so that a key is never kept waiting for it. */
const turn = 8;

/**
 * Something that takes longer than a keystroke may: it is made in turns once nothing changes, and left off when something
 * does. What is made, or soon made, is there when it is asked for again.
 */
export class Later<T> {
  private made: { readonly revision: number; readonly value: T } | undefined;
  private making: { readonly revision: number; timer: unknown } | undefined;

  /** @param finished is told when what was asked for is made */
  constructor(
    private readonly finished: () => void,
    private readonly clock: Clock = hostClock,
  ) {}

  /** What the work makes of a revision; else undefined, and it is begun. Work whose first step is its last is done at once. */
  ask(revision: number, work: () => Steps<T>): T | undefined {
    if (this.made?.revision === revision) return this.made.value;
    if (this.making?.revision === revision) return undefined;
    this.cancel();
    const steps = work();
    const first = steps.next();
    if (!first.done) {
      this.goOn(revision, steps, calm);
      return undefined;
    }
    this.made = { revision, value: first.value };
    return first.value;
  }

  /** Leaves off: what is being made would be of no use any more. */
  cancel(): void {
    if (this.making !== undefined) this.clock.clear(this.making.timer);
    this.making = undefined;
  }

  private goOn(revision: number, steps: Steps<T>, pause: number): void {
    this.making = { revision, timer: this.clock.set(() => this.takeTurn(revision, steps), pause) };
  }

  private takeTurn(revision: number, steps: Steps<T>): void {
    const started = this.clock.now();
    let step = steps.next();
    while (!step.done && this.clock.now() - started < turn) step = steps.next();
    if (!step.done) {
      this.goOn(revision, steps, 0);
      return;
    }
    this.made = { revision, value: step.value };
    this.making = undefined;
    this.finished();
  }
}
