import { resolve } from "node:path";
import { editionsWithMoves, trajectories } from "@kommuneradar/core";
import { Option } from "commander";
import { writeAtomically } from "../files/write-atomically.js";
import { formatFinding } from "../finding.js";
import { readEditions } from "../history/read-editions.js";
import { historyTexts } from "../text/history.js";
import { texts } from "../text/index.js";
import type { Command } from "./command.js";

export const history: Command = {
  define: (command) =>
    command
      .description(
        "Where every technology stood over time: one radar file through its Git history, or several edition files",
      )
      .argument("<files...>", "a radar file in Git, or edition files")
      .option("--since <REV|date|file|edition>", "from a revision, a day, a file or the last edition on")
      .option("--all", "every commit, also those in which nothing moved")
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(["text", "markdown", "json", "svg"])
          .default("text"),
      )
      .option("-o, --output <file>", "where to write it, else to the screen")
      .addHelpText("after", "\nExample:\n  kommuneradar history radar.yaml --format markdown"),

  async run(context, [named], { all, format, output, since }) {
    const { io, language } = context;
    const files = named as readonly string[];
    const { editions: read, findings } = await readEditions(files, since as string | undefined, context);
    // What is past cannot be mended, and the rest is shown: only a history without anything in it is refused.
    const about = findings.map((finding) =>
      read.length > 0 && files.length === 1 ? { ...finding, severity: "warning" as const } : finding,
    );
    for (const finding of about) io.err(`${formatFinding(finding)}\n`);
    const editions = all === true || files.length > 1 ? read : editionsWithMoves(read);
    if (editions.length === 0 && format !== "json") {
      io.err(`${historyTexts(language).none}\n`);
      return 1;
    }
    // Charts are loaded only where something is drawn.
    const { historyFormats } = await import("../history/formats/index.js");
    const write = historyFormats[format as keyof typeof historyFormats];
    const written = write({ editions, rows: trajectories(editions), findings: about }, language);
    if (typeof output === "string") {
      try {
        await writeAtomically(resolve(io.cwd, output), written);
      } catch (error) {
        io.err(`${texts(language).cannotWrite(output, (error as Error).message)}\n`);
        return 1;
      }
      io.err(`${texts(language).wrote(output)}\n`);
    } else io.out(written);
    return editions.length === 0 || about.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
