import type { Steps } from "@kommuneradar/core";
import { giveTurn } from "../workforce/turns.js";

/** Nobody has asked for something else for this many milliseconds: one who types is not to see ranges come and go. */
const calm = 300;
/** Work is laid down after this many milliseconds, so that a key is never kept waiting for it. */
const turn = 8;

/**
 * Something that takes longer than a keystroke may: it is made in turns once nothing changes, and left off when something
 * does. What is made, or soon made, is there when it is asked for again.
 */
export class Later<T> {
  private made: { readonly revision: number; readonly value: T } | undefined;
  private making: { readonly revision: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  /** @param finished is told when what was asked for is made */
  constructor(private readonly finished: () => void) {}

  /** What the work makes of a revision; else undefined, and it is begun. Work whose first step is its last is done at once. */
  ask(revision: number, work: () => Steps<T>): T | undefined {
    if (this.made?.revision === revision) return this.made.value;
    if (this.making?.revision === revision) return undefined;
    this.cancel();
    const steps = work();
    const first = steps.next();
    if (!first.done) {
      this.begin(revision, steps);
      return undefined;
    }
    this.made = { revision, value: first.value };
    return first.value;
  }

  /** Leaves off: what is being made would be of no use any more. */
  cancel(): void {
    clearTimeout(this.making?.timer);
    this.making = undefined;
  }

  private begin(revision: number, steps: Steps<T>): void {
    const making = { revision, timer: setTimeout(() => void this.make(making, revision, steps), calm) };
    this.making = making;
  }

  private async make(making: object, revision: number, steps: Steps<T>): Promise<void> {
    for (let started = performance.now(); this.making === making; ) {
      const step = steps.next();
      if (step.done) {
        this.made = { revision, value: step.value };
        this.making = undefined;
        this.finished();
      } else if (performance.now() - started >= turn) {
        await giveTurn();
        started = performance.now();
      }
    }
  }
}
