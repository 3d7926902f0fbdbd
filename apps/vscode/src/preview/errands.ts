import type { Errand, ErrandDone } from "../protocol/errand.js";

/** A page that does not answer by then is gone, or hidden. Milliseconds. */
const patience = 20_000;

/** Errands that a page runs for the host, each with its answer. */
export class Errands {
  private last = 0;
  private readonly waiting = new Map<number, (done: Pick<ErrandDone, "bytes" | "problem">) => void>();

  /** @param send a message that the page gets once it listens */
  constructor(private readonly send: (message: Omit<Errand, "source">) => void) {}

  /** @throws Error with what the page says, or that it did not answer */
  async ask(does: Errand["does"]): Promise<Uint8Array | undefined> {
    const id = ++this.last;
    const { bytes, problem } = await new Promise<Pick<ErrandDone, "bytes" | "problem">>((resolve) => {
      const timer = setTimeout(() => resolve({ problem: "timeout" }), patience);
      this.waiting.set(id, (done) => {
        clearTimeout(timer);
        resolve(done);
      });
      this.send({ type: "errand", id, does });
    });
    this.waiting.delete(id);
    if (problem !== undefined) throw new Error(problem);
    return bytes;
  }

  receive(done: ErrandDone): void {
    this.waiting.get(done.id)?.(done);
  }
}
