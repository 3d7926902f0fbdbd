import { resolve } from "node:path";
import { mergeTexts } from "@kommuneradar/core";
import { notMerged } from "../exit-code.js";
import { readText } from "../files/read-text.js";
import { writeAtomically } from "../files/write-atomically.js";
import { writeFailure } from "../files/write-failure.js";
import { runGit } from "../git/run-git.js";
import { texts } from "../text/index.js";
import type { Command, Context } from "./command.js";

export const gitMergeDriver: Command = {
  define: (command) =>
    command
      .description("Merge by id and key, into <ours>; called by git merge after git install")
      .argument("<base>", "the common ancestor")
      .argument("<ours>", "our version; the result is written here")
      .argument("<theirs>", "their version")
      .argument("[path]", "what the file is called in the repository, for messages")
      .addHelpText("after", "\nExample:\n  kommuneradar git merge-driver base.yaml ours.yaml theirs.yaml"),

  async run({ io, language }, [base, ours, theirs, path]) {
    const paths = [base, ours, theirs].map((file) => resolve(io.cwd, file as string));
    const [b, o, t] = await Promise.all(paths.map((path) => readText(path)));
    const labels = { ours: "ours", theirs: "theirs" };
    const merged =
      b?.text === undefined || o?.text === undefined || t?.text === undefined
        ? undefined
        : mergeTexts(b.text, o.text, t.text, labels);
    const result = merged ?? (await byLines(paths, labels, io));
    if (result === undefined) return notMerged;
    try {
      await writeAtomically(paths[1] as string, result.text);
    } catch (error) {
      const words = texts(language);
      // Git names a file of its own for ours: a repository that was set up earlier knows no other name.
      io.err(`${words.cannotWrite((path ?? ours) as string, writeFailure(error, words))}\n`);
      return notMerged;
    }
    return result.conflicts > 0 ? 1 : 0;
  },
};

/** What cannot be taken apart is merged as Git would have done without us; undefined where it could not, which is told. */
async function byLines(
  [base = "", ours = "", theirs = ""]: readonly string[],
  labels: { readonly ours: string; readonly theirs: string },
  io: Context["io"],
): Promise<{ readonly text: Uint8Array; readonly conflicts: number } | undefined> {
  const names = ["-L", labels.ours, "-L", "base", "-L", labels.theirs];
  const { code, stdout, stderr } = await runGit(io.cwd, ["merge-file", "-p", ...names, ours, base, theirs]);
  if (stderr !== "") io.err(stderr.endsWith("\n") ? stderr : `${stderr}\n`);
  // The number of conflicts; below zero, that is 255, it could not merge.
  return code < 0 || code > 128 ? undefined : { text: stdout, conflicts: code };
}
