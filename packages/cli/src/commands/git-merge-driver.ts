import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { mergeTexts } from "@kommuneradar/core";
import { readText } from "../files/read-text.js";
import { runGit } from "../git/run-git.js";
import type { Command } from "./command.js";

export const gitMergeDriver: Command = {
  define: (command) =>
    command
      .description("Merge by id and key, into <ours>; called by git merge after git install")
      .argument("<base>", "the common ancestor")
      .argument("<ours>", "our version; the result is written here")
      .argument("<theirs>", "their version")
      .addHelpText("after", "\nExample:\n  kommuneradar git merge-driver base.yaml ours.yaml theirs.yaml"),

  async run({ io }, [base, ours, theirs]) {
    const paths = [base, ours, theirs].map((file) => resolve(io.cwd, file as string));
    const [b, o, t] = await Promise.all(paths.map((path) => readText(path)));
    const labels = { ours: "ours", theirs: "theirs" };
    const merged =
      b?.text === undefined || o?.text === undefined || t?.text === undefined
        ? undefined
        : mergeTexts(b.text, o.text, t.text, labels);
    const [basePath = "", oursPath = "", theirsPath = ""] = paths;
    if (merged !== undefined) {
      await writeFile(oursPath, merged.text);
      return merged.conflicts > 0 ? 1 : 0;
    }
    // What cannot be taken apart is merged as Git would have done without us.
    const names = ["-L", labels.ours, "-L", "base", "-L", labels.theirs];
    const { code, stderr } = await runGit(io.cwd, ["merge-file", ...names, oursPath, basePath, theirsPath]);
    if (stderr !== "") io.err(stderr);
    return code === 0 ? 0 : 1;
  },
};
