import { resolve } from "node:path";
import { mergeTexts } from "@kommuneradar/core";
import { notMerged } from "../exit-code.js";
import { readText } from "../files/read-text.js";
import { writeAtomically } from "../files/write-atomically.js";
import { writeFailure } from "../files/write-failure.js";
import { runGit } from "../git/run-git.js";
import { texts } from "../text/index.js";
import type { Command } from "./command.js";

export const gitMergeDriver: Command = {
  define: (command) =>
    command
      .description("Merge by id and key, into <ours>; called by git merge after git install")
      .argument("<base>", "the common ancestor")
      .argument("<ours>", "our version; the result is written here")
      .argument("<theirs>", "their version")
      .addHelpText("after", "\nExample:\n  kommuneradar git merge-driver base.yaml ours.yaml theirs.yaml"),

  async run({ io, language }, [base, ours, theirs]) {
    const paths = [base, ours, theirs].map((file) => resolve(io.cwd, file as string));
    const [b, o, t] = await Promise.all(paths.map((path) => readText(path)));
    const labels = { ours: "ours", theirs: "theirs" };
    const merged =
      b?.text === undefined || o?.text === undefined || t?.text === undefined
        ? undefined
        : mergeTexts(b.text, o.text, t.text, labels);
    const [basePath = "", oursPath = "", theirsPath = ""] = paths;
    if (merged !== undefined) {
      try {
        await writeAtomically(oursPath, merged.text);
      } catch (error) {
        const words = texts(language);
        io.err(`${words.cannotWrite(ours as string, writeFailure(error, words))}\n`);
        return notMerged;
      }
      return merged.conflicts > 0 ? 1 : 0;
    }
    // What cannot be taken apart is merged as Git would have done without us.
    const names = ["-L", labels.ours, "-L", "base", "-L", labels.theirs];
    const { code, stderr } = await runGit(io.cwd, ["merge-file", ...names, oursPath, basePath, theirsPath]);
    if (stderr !== "") io.err(stderr);
    // The number of conflicts; below zero, that is 255, it could not merge.
    if (code > 128) return notMerged;
    return code === 0 ? 0 : 1;
  },
};
