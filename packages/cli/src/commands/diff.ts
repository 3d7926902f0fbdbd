import { Option } from "commander";
import { diffFormats } from "../diff/formats/index.js";
import { compareVersions } from "../diff/read-radars.js";
import { readVersions } from "../diff/versions.js";
import { formatFinding } from "../finding.js";
import type { Command } from "./command.js";

export const diff: Command = {
  define: (command) =>
    command
      .description("What is different between two radars: what came, went, moved and why, was assessed again")
      .argument("<old>", "a file, REV:path, or REV..REV")
      .argument("<new>", "a file, or REV:path; after REV..REV the path")
      .addOption(
        new Option("--format <format>", "how to write it").choices(Object.keys(diffFormats)).default("text"),
      )
      .option("--picture <url>", "markdown: address of a picture to show")
      .addHelpText("after", "\nExample:\n  kommuneradar diff HEAD~1..HEAD radar.yaml --format markdown"),

  async run(context, [first, second], { format, picture }) {
    const { io, language } = context;
    const versions = await readVersions(io.cwd, first as string, second as string);
    const compared = compareVersions(versions, context);
    for (const finding of compared.findings) io.err(`${formatFinding(finding)}\n`);
    const write = diffFormats[format as keyof typeof diffFormats];
    // A program gets its document whatever was found; a reader is not told of "no differences" that nobody looked for.
    if (compared.comparable || format === "json") {
      io.out(write({ ...compared, picture: picture as string | undefined }, language));
    }
    return compared.comparable && compared.findings.every(({ severity }) => severity !== "error") ? 0 : 1;
  },
};
