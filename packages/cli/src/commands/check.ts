import { Option } from "commander";
import { checkFile } from "../check/check-file.js";
import { CheckedTogether } from "../check/checked-together.js";
import { checkFormats } from "../check/formats/index.js";
import type { CheckedFile } from "../check/formats/types.js";
import { integerOption } from "../options.js";
import type { Command } from "./command.js";

export const check: Command = {
  define: (command) =>
    command
      .description(
        "Check radar, estimate and workforce files, and what they say of each other; every finding with file, line and column",
      )
      .argument("<files...>", "files to check")
      .addOption(
        new Option("--format <format>", "how to write findings")
          .choices(Object.keys(checkFormats))
          .default("text"),
      )
      .option(
        "--max-warnings <n>",
        "fail when there are more warnings than this",
        integerOption("--max-warnings", 0),
      )
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar check radar.yaml arbeidsstyrke.workforce.csv --format github",
      ),

  async run(context, [files], { format, maxWarnings }) {
    const checked: CheckedFile[] = [];
    const together = new CheckedTogether(files as string[], context.io.cwd);
    for (const file of files as string[]) checked.push(await checkFile(file, context, together));
    const write = checkFormats[format as keyof typeof checkFormats];
    context.io.out(write(checked, context.language));
    const findings = checked.flatMap((file) => file.findings);
    const warnings = findings.filter((finding) => finding.severity === "warning").length;
    if (findings.some((finding) => finding.severity === "error")) return 1;
    return typeof maxWarnings === "number" && warnings > maxWarnings ? 1 : 0;
  },
};
