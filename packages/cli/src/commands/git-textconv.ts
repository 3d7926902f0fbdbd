import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decodeWindows1252, oneLineEach } from "@kommuneradar/core";
import { readText } from "../files/read-text.js";
import { formatFinding, toFinding } from "../finding.js";
import type { Command } from "./command.js";

export const gitTextconv: Command = {
  define: (command) =>
    command
      .description(
        "A radar, an estimate, a projects file or a plan as one line per value; called by git diff after git install",
      )
      .argument("<file>", "the file")
      .addHelpText("after", "\nExample:\n  kommuneradar git textconv radar.yaml"),

  async run({ io, language }, [file]) {
    const path = resolve(io.cwd, file as string);
    const { text, problem } = await readText(path);
    if (text !== undefined) {
      io.out(oneLineEach(text));
      return 0;
    }
    try {
      // Git stops at a failing textconv; a diff of a file that is no UTF-8 is better than none.
      io.out(decodeWindows1252(await readFile(path)));
      return 0;
    } catch {
      io.err(`${formatFinding(toFinding(file as string, problem, language))}\n`);
      return 1;
    }
  },
};
