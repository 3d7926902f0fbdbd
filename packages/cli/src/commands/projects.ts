import { projectsTexts } from "@kommuneradar/charts";
import { Option } from "commander";
import { formatFinding } from "../finding.js";
import { projectsFormats } from "../projects/formats/index.js";
import { readProjectsDocument } from "../projects/read-files.js";
import type { Command } from "./command.js";

export const projects: Command = {
  define: (command) =>
    command
      .description(
        "Projects by category, sector and technology, what of them is measured, and what trials taught",
      )
      .argument("<files...>", "projects files")
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(Object.keys(projectsFormats))
          .default("table"),
      )
      .addHelpText("after", "\nExample:\n  kommuneradar projects kommune.projects.yaml --format markdown"),

  async run(context, [named], options) {
    const { io, language } = context;
    const format = options["format"] as keyof typeof projectsFormats;
    const { document, findings } = await readProjectsDocument(named as readonly string[], context);
    const diagnostics = findings.filter(({ severity }) => severity !== "info");
    for (const finding of diagnostics) io.err(`${formatFinding(finding)}\n`);
    const isRefused = diagnostics.some(({ severity }) => severity === "error");
    if (format !== "json" && (isRefused || document.overview.projects.length === 0)) {
      if (!isRefused) io.err(`${projectsTexts(language).none}\n`);
      return 1;
    }
    io.out(projectsFormats[format]({ ...document, diagnostics: findings }, language));
    return isRefused ? 1 : 0;
  },
};
