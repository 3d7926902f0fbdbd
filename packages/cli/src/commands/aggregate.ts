import { extname, resolve } from "node:path";
import { networkTexts } from "@kommuneradar/charts";
import {
  defaultSuppressBelow,
  mappingMethods,
  type Override,
  spreadOf,
  withScoreSets,
} from "@kommuneradar/core";
import { type ClassificationId, classificationIds, scoreKinds } from "@kommuneradar/schema";
import { Option } from "commander";
import { engineNames } from "../engines/index.js";
import { askedScores } from "../estimate/asked-scores.js";
import { overrideOption } from "../estimate/override-option.js";
import { isSameFile } from "../files/is-same-file.js";
import { setsOf } from "../files/read-score-file.js";
import { writeNamed } from "../files/write-named.js";
import { formatFinding } from "../finding.js";
import { findNetworkFiles } from "../network/find-files.js";
import { networkFormats } from "../network/formats/index.js";
import { pooledEstimate } from "../network/pooled-estimate.js";
import { readRadars } from "../network/read-radars.js";
import { workforceSources } from "../network/workforce-sources.js";
import { amountOption } from "../options.js";
import { texts } from "../text/index.js";
import { type Command, type Context, UsageError } from "./command.js";

interface Options {
  readonly who?: boolean;
  readonly scores?: string;
  readonly scoreKind?: (typeof scoreKinds)[number];
  readonly override?: readonly Override[];
  readonly engine?: string;
  readonly output?: string;
  readonly mapping?: string;
  readonly fallback?: boolean;
  readonly classification?: ClassificationId;
  readonly weight?: "fte" | "headcount";
  readonly suppressBelow?: number;
  readonly format?: keyof typeof networkFormats;
}

export const aggregate: Command = {
  define: (command) =>
    command
      .description(
        "Many municipalities at once: which radars have a technology where, and one estimate of all workforces",
      )
      .argument(
        "<paths...>",
        "folders to look for *.radar.yaml, *.workforce.csv, cubes and estimates in, or files",
      )
      .option("--who", "tables also tell which radars have a technology where (csv and json always do)")
      .option(
        "--scores <id>",
        "score set of the pooled estimate, of all members (default: frey-osborne-2017): an id, or a CSV file of your own",
      )
      .addOption(
        new Option("--score-kind <kind>", "what the values of such a CSV file are (default: index)").choices(
          scoreKinds,
        ),
      )
      .option(
        "--override <code=p>",
        "replace the value of an occupation, for all members: 5321=0.058; may be repeated",
        overrideOption,
      )
      .addOption(
        new Option("--mapping <method>", "how source occupations become one value").choices(
          mappingMethods.map(({ id }) => id),
        ),
      )
      .option("--fallback", "fill occupations without a value from their group")
      .addOption(
        new Option("--classification <id>", "classification of the codes, in every file").choices(
          classificationIds,
        ),
      )
      .addOption(
        new Option("--weight <kind>", "what to weigh by, in every file").choices(["fte", "headcount"]),
      )
      .option(
        "--suppress-below <n>",
        "hide cells at or below this weight, in every format (default: 10, which is the least)",
        amountOption("--suppress-below"),
      )
      .addOption(
        new Option(
          "--engine <name>",
          "what adds the rows up; duckdb also takes *.workforce.parquet in folders (default: auto)",
        ).choices(engineNames),
      )
      .option("-o, --output <file>", "where to write; the ending decides the format where none is given")
      .addOption(
        new Option("--format <format>", "how to write it (default: table)").choices(
          Object.keys(networkFormats),
        ),
      )
      .addHelpText("after", "\nExample:\n  kommuneradar aggregate kommuner/* --format markdown --lang nb"),

  async run(context, [named], parsed) {
    const { io, language } = context;
    const {
      who,
      output,
      format: stated,
      suppressBelow = defaultSuppressBelow,
      ...call
    } = parsed as unknown as Options;
    const words = networkTexts(language);
    const paths = named as readonly string[];
    if (suppressBelow < defaultSuppressBelow) {
      throw new UsageError(
        `--suppress-below ${suppressBelow}: ${words.tooLow(String(defaultSuppressBelow))}`,
      );
    }
    const format = stated ?? formatOf(output, context);
    const asked = call.scores === undefined ? [] : [call.scores];
    const scores = await askedScores(asked, call.scoreKind, [], context);
    const ofScores = scores.findings.filter(({ severity }) => severity === "error");
    for (const finding of scores.findings)
      if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    if (ofScores.length > 0) return 1;
    const reference = withScoreSets(context.reference, setsOf(scores.read));
    const isParquetTaken = call.engine === "duckdb";
    const found = await findNetworkFiles(paths, { isParquetTaken }, context);
    const { radars, findings: ofRadars } = await readRadars(found.radars, context);
    const workforces = await workforceSources(found.workforces, found.estimates, context);
    const { findings: ofEstimates } = workforces;
    if (output !== undefined) {
      const tables = workforces.sources.flatMap(({ file, mapping = file }) => [file, mapping]);
      await refuseRead(output, [...found.radars, ...found.estimates, ...tables, ...asked], context);
    }
    const { pool, findings: ofWorkforces } = await pooledEstimate(
      workforces,
      { ...call, scores: scores.ids[0], suppressBelow },
      { ...context, reference },
    );
    const all = [...found.findings, ...ofRadars, ...ofEstimates, ...ofWorkforces];
    for (const finding of all) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    const hasErrors = all.some(({ severity }) => severity === "error");
    if (radars.length === 0 && pool === undefined) {
      if (workforces.sources.length > 0) io.err(`${words.notCounted}\n`);
      else if (!hasErrors) io.err(`${words.nothing(paths.join(", "))}\n`);
      if (format !== "json" || !hasErrors || output !== undefined) return 1;
    }
    if (format === "svg" && radars.length === 0) {
      io.err(`${words.noRadars(paths.join(", "))}\n`);
      return 1;
    }
    const document = {
      spread: radars.length > 0 ? spreadOf(radars) : undefined,
      pool,
      who: who === true,
      diagnostics: [
        ...found.findings,
        ...ofRadars,
        ...ofEstimates,
        ...ofWorkforces.filter(({ ofRows }) => !ofRows).map(({ ofRows: _, ...finding }) => finding),
      ],
    };
    const written = networkFormats[format](document, language);
    if (output === undefined) io.out(written);
    else if ((await writeNamed([[output, written]], context)) !== 0) return 1;
    return hasErrors ? 1 : 0;
  },
};

const endings: Readonly<Record<string, keyof typeof networkFormats>> = {
  txt: "table",
  md: "markdown",
  csv: "csv",
  json: "json",
  svg: "svg",
  html: "html",
};

/** By the ending of the file that is to be written; a terminal gets a table. */
function formatOf(output: string | undefined, { language }: Context): keyof typeof networkFormats {
  if (output === undefined) return "table";
  const format = endings[extname(output).slice(1).toLowerCase()];
  if (format === undefined) {
    throw new UsageError(texts(language).unknownOutput(output, Object.keys(endings).join(", ")));
  }
  return format;
}

/** What is written takes the place of what stands there, which may be what it is made of. */
async function refuseRead(output: string, read: readonly string[], { io, language }: Context): Promise<void> {
  const target = resolve(io.cwd, output);
  for (const file of read) {
    if (await isSameFile(resolve(io.cwd, file), target))
      throw new UsageError(texts(language).outputIsRead(output));
  }
}
