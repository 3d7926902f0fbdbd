import { check } from "../commands/check.js";
import { run } from "../run.js";

/** As for the estimate: hooks call it for each commit. */
export const main = (argv: readonly string[]) => run([{ name: "check", load: async () => check }], argv);
