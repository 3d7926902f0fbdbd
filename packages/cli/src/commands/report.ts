import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { Option } from "commander";
import { readRadarVersion } from "../diff/radar-version.js";
import { readEarlier } from "../diff/versions.js";
import { formatFinding } from "../finding.js";
import { amountOption } from "../options.js";
import type { Report } from "../report/document.js";
import { type ReportEnding, reportEndings } from "../report/formats/index.js";
import type { ReportSources } from "../report/sources.js";
import { reportTarget } from "../report/target.js";
import { writeReport } from "../report/write-report.js";
import { texts } from "../text/index.js";
import { reportTexts } from "../text/report.js";
import { type Command, type Context, UsageError } from "./command.js";

interface Options {
  readonly output?: string;
  readonly format?: ReportEnding;
  readonly template?: string;
  readonly printTemplate?: boolean;
  readonly onePage?: boolean;
  readonly since?: string;
  readonly suppressBelow?: number;
}

export const report: Command = {
  define: (command) =>
    command
      .description(
        "Write the three documents: a report along the questions what, why, how, where and with what consequences, an annex of the radar, and one of the method",
      )
      .argument("[files...]", "an estimate file (or workforce CSV files), a radar, plans and projects files")
      .option(
        "-o, --output <file|folder>",
        "a file for all three, whose ending decides the format, or a folder for a file of each",
      )
      .addOption(new Option("--format <format>", "what to write in a folder").choices(reportEndings))
      .option("--template <file>", "your own order of parts and text between them, in Markdown")
      .option("--print-template", "print the template of what would be written, to change it")
      .option("--one-page", "the radar, both figures, three sectors and what changed, on one A4")
      .option(
        "--since <REV|date|file|edition>",
        "mark what moved in the radar since a revision, a day, a file or the last edition",
      )
      .option(
        "--suppress-below <n>",
        "hide cells at or below this weight (default: 10)",
        amountOption("--suppress-below"),
      )
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar report kommune.estimate.yaml kommune.plan.yaml kommune.projects.yaml -o report.html",
      ),

  async run(context, [named], parsed) {
    const { io, language } = context;
    const options = parsed as unknown as Options;
    const files = named as readonly string[];
    const words = reportTexts(language);
    // Only here are charts drawn, and texts for Word made: the other commands start without them.
    const { defaultTemplate, readTemplate } = await import("../report/template.js");
    if (options.printTemplate) {
      io.out(defaultTemplate(["report", "radar", "method"], language));
      return 0;
    }
    if (files.length === 0) throw new UsageError(words.nothingToTell);
    const target = await reportTarget(options.output, options.format, context);
    if (options.onePage && options.template !== undefined) throw new UsageError(words.onePageTemplate);
    if (target.isFolder && options.template !== undefined) throw new UsageError(words.folderHasTemplate);
    const template = options.template === undefined ? undefined : await textOf(options.template, context);
    const pieces = template === undefined ? undefined : readTemplate(template, language);
    const sources = await sourcesOf(files, options, context);
    if (sources === undefined) return 1;
    const { fillTemplate } = await import("../report/document.js");
    const { onePage } = await import("../report/one-page.js");
    const of = (id?: "report" | "radar" | "method") =>
      fillTemplate(
        pieces ??
          readTemplate(defaultTemplate(id ? [id] : ["report", "radar", "method"], language), language),
        sources,
      );
    const reports: readonly { readonly path: string; readonly report: Report }[] = options.onePage
      ? [
          {
            path: target.isFolder ? join(target.path, `one-page.${target.ending}`) : target.path,
            report: onePage(sources),
          },
        ]
      : target.isFolder
        ? (["report", "radar", "method"] as const).map((id) => ({
            path: join(target.path, `${id}.${target.ending}`),
            report: of(id),
          }))
        : [{ path: target.path, report: of() }];
    for (const one of reports) {
      if (!(await writeReport(one.path, one.report, target, context))) return 1;
    }
    return 0;
  },
};

async function textOf(file: string, { io, language }: Context): Promise<string> {
  const text = await readFile(resolve(io.cwd, file), "utf8").catch(() => undefined);
  if (text === undefined) throw new UsageError(reportTexts(language).cannotReadTemplate(file));
  if (text.trim() === "") throw new UsageError(reportTexts(language).emptyTemplate(file));
  return text;
}

/** What a report tells of; undefined where there are errors, which are told. */
async function sourcesOf(
  files: readonly string[],
  { since, suppressBelow, output = "" }: Options,
  context: Context,
): Promise<ReportSources | undefined> {
  const { io, language } = context;
  const { readReportSources, refusesReport, radarFileOf } = await import("../report/read-sources.js");
  const call = {
    format: extname(output).slice(1),
    ...(suppressBelow === undefined ? {} : { suppressBelow }),
  };
  let earlier: Parameters<typeof readReportSources>[1]["since"];
  if (since !== undefined) {
    const radarFile = await radarFileOf(files, context);
    if (radarFile === undefined) throw new UsageError(reportTexts(language).noRadar);
    const { sinceLabel } = await import("../render/since-label.js");
    const version = await readEarlier(io.cwd, since, radarFile);
    const { label, radar, findings } = readRadarVersion(version, context);
    for (const finding of findings) io.err(`${formatFinding(finding)}\n`);
    // Without it the report would say that nothing moved.
    if (radar === undefined) {
      io.err(`${texts(language).cannotDraw(label)}\n`);
      return undefined;
    }
    earlier = { label: sinceLabel(since, radar, language), radar };
  }
  const sources = await readReportSources(files, { ...call, since: earlier }, context);
  for (const finding of sources.findings)
    if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  if (refusesReport(sources)) {
    io.err(`${reportTexts(language).hasErrors}\n`);
    return undefined;
  }
  return sources;
}
