import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type DocumentId,
  defaultTemplate,
  fillTemplate,
  onePage,
  piecesOf,
  type Report,
  type ReportEnding,
  type ReportSources,
  readTemplate,
  reportEndings,
  reportTexts,
} from "@kommuneradar/charts";
import { Option } from "commander";
import { readRadarVersion } from "../diff/radar-version.js";
import { readEarlier } from "../diff/versions.js";
import { formatFinding } from "../finding.js";
import { amountOption } from "../options.js";
import { reportTarget } from "../report/target.js";
import { writeReport } from "../report/write-report.js";
import { texts } from "../text/index.js";
import { reportCallTexts } from "../text/report-call.js";
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
    const words = reportCallTexts(language);
    if (options.printTemplate) {
      io.out(defaultTemplate(allDocuments, language));
      return 0;
    }
    if (files.length === 0) throw new UsageError(words.nothingToTell);
    const target = await reportTarget(options.output, options.format, context);
    if (options.onePage && options.template !== undefined) throw new UsageError(words.onePageTemplate);
    if (target.isFolder && options.template !== undefined) throw new UsageError(words.folderHasTemplate);
    const template = options.template === undefined ? undefined : await textOf(options.template, context);
    const reading = template === undefined ? undefined : readTemplate(template, language);
    if (reading && reading.problems.length > 0) {
      const told = reading.problems.map(({ line, text }) => `${options.template}:${line + 1}: ${text}`);
      throw new UsageError(told.join("\n"));
    }
    const sources = await sourcesOf(files, options, context);
    if (sources === undefined) return 1;
    const ofDocuments = (ids: readonly DocumentId[]) =>
      fillTemplate(reading?.pieces ?? piecesOf(ids, language), sources);
    const inFolder = (name: string) => join(target.path, `${name}.${target.ending}`);
    const reports: readonly { readonly path: string; readonly report: Report }[] = options.onePage
      ? [{ path: target.isFolder ? inFolder("one-page") : target.path, report: onePage(sources) }]
      : target.isFolder
        ? allDocuments.map((id) => ({ path: inFolder(id), report: ofDocuments([id]) }))
        : [{ path: target.path, report: ofDocuments(allDocuments) }];
    for (const one of reports) {
      if (!(await writeReport(one.path, one.report, target, context))) return 1;
    }
    return 0;
  },
};

const allDocuments: readonly DocumentId[] = ["report", "radar", "method"];

async function textOf(file: string, { io, language }: Context): Promise<string> {
  const text = await readFile(resolve(io.cwd, file), "utf8").catch(() => undefined);
  if (text === undefined) throw new UsageError(reportTexts(language).cannotReadTemplate(file));
  if (text.trim() === "") throw new UsageError(reportTexts(language).emptyTemplate(file));
  return text;
}

/** What a report tells of; undefined where there are errors, which are told. */
async function sourcesOf(
  files: readonly string[],
  { since, suppressBelow }: Options,
  context: Context,
): Promise<ReportSources | undefined> {
  const { io, language } = context;
  const { readReportSources, refusesReport, radarFileOf } = await import("../report/read-sources.js");
  const call = suppressBelow === undefined ? {} : { suppressBelow };
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
  const read = await readReportSources(files, { ...call, since: earlier }, context);
  for (const finding of read.findings) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  if (refusesReport(read)) {
    io.err(`${reportCallTexts(language).hasErrors}\n`);
    return undefined;
  }
  return read.sources;
}
