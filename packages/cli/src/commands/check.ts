import { Option } from "commander";
import { checkFile } from "../check/check-file.js";
import { CheckedTogether } from "../check/checked-together.js";
import { filesToCheck } from "../check/files-to-check.js";
import { checkFormats } from "../check/formats/index.js";
import type { CheckedFile } from "../check/formats/types.js";
import { integerOption } from "../options.js";
import type { Command } from "./command.js";

export const check: Command = {
  define: (command) =>
    command
      .description(
        "Check radars, estimates, workforce files, projects and plans, and what they say of each other; every finding with file, line and column",
      )
      .argument("<files...>", "files to check, and folders to check every such file below")
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
        "\nExample:\n  kommuneradar check radar.yaml arbeidsstyrke.workforce.csv\n  kommuneradar check . --format github",
      ),

  async run(context, [files], { format, maxWarnings }) {
    const checked: CheckedFile[] = [];
    const named = await filesToCheck(files as string[], context);
    const together = new CheckedTogether(named, context.io.cwd);
    for (const file of named) checked.push(await checkFile(file, context, together));
    const write = checkFormats[format as keyof typeof checkFormats];
    context.io.out(write(checked, context.language));
    const findings = checked.flatMap((file) => file.findings);
    const warnings = findings.filter((finding) => finding.severity === "warning").length;
    if (findings.some((finding) => finding.severity === "error")) return 1;
    return typeof maxWarnings === "number" && warnings > maxWarnings ? 1 : 0;
  },
};
