import type { Errand, ErrandDone, ErrandResult } from "../protocol/errand.js";

/** A page that does not answer by then is gone, or hidden. Milliseconds. */
const patience = 20_000;

type Answered = (done: ErrandResult & Pick<ErrandDone, "problem">) => void;

/** Errands that a page runs for the host, each with its answer. */
export class Errands {
  private last = 0;
  private readonly waiting = new Map<number, Answered>();

  /** @param send a message that the page gets once it listens */
  constructor(private readonly send: (message: Omit<Errand, "source">) => void) {}

  /** @throws Error with what the page says, or that it did not answer */
  async ask(does: Errand["does"]): Promise<ErrandResult> {
    const id = ++this.last;
    const { problem, ...result } = await new Promise<Parameters<Answered>[0]>((resolve) => {
      const timer = setTimeout(() => resolve({ problem: "timeout" }), patience);
      this.waiting.set(id, (done) => {
        clearTimeout(timer);
        resolve(done);
      });
      this.send({ type: "errand", id, does });
    });
    this.waiting.delete(id);
    if (problem !== undefined) throw new Error(problem);
    return result;
  }

  receive(done: ErrandDone): void {
    this.waiting.get(done.id)?.(done);
  }
}
