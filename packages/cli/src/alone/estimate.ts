import { estimate } from "../commands/estimate.js";
import { run } from "../run.js";

/** The command without the others, for a file of its own: what it needs is read at once, and is there sooner. */
export const main = (argv: readonly string[]) =>
  run([{ name: "estimate", load: async () => estimate }], argv);
