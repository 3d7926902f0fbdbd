import { createPlaces, type ExplainRequest, processesOf, statedSettings } from "@kommuneradar/charts";
import {
  compareMappings,
  compareScoreSets,
  type EstimateSettings,
  estimateSensitivity,
  type Language,
  mappingMethods,
  type Override,
  occupationTitles,
  publishEstimate,
  type ScoreFile,
  shownCubes,
  sqlDialects,
  withScoreSets,
} from "@kommuneradar/core";
import { type ClassificationId, classificationIds, scoreKinds } from "@kommuneradar/schema";
import { Option } from "commander";
import { engineNames } from "../engines/index.js";
import { askedScores } from "../estimate/asked-scores.js";
import type { EstimateDocument } from "../estimate/document.js";
import { writeBlocks } from "../estimate/explain/block.js";
import { type Explained, explainAll } from "../estimate/explain/explain.js";
import { figureBlock } from "../estimate/explain/figure-block.js";
import { occupationBlock } from "../estimate/explain/occupation-block.js";
import { placeBlock } from "../estimate/explain/place-block.js";
import { dimensionsOf, readExplainRequest } from "../estimate/explain/request.js";
import { type RowsOf, readRows } from "../estimate/explain/rows.js";
import { estimateFormats } from "../estimate/formats/index.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { overrideOption } from "../estimate/override-option.js";
import { mustBeCube, sqlFor } from "../estimate/print-sql.js";
import { publishOptions } from "../estimate/publish-options.js";
import { shownUnmapped } from "../estimate/shown-unmapped.js";
import { softenRows } from "../estimate/soften-rows.js";
import { setsOf } from "../files/read-score-file.js";
import { formatFinding } from "../finding.js";
import { amountOption, integerOption, listOption, shareOption } from "../options.js";
import { explainFigureTexts } from "../text/explain-figure.js";
import { texts } from "../text/index.js";
import { type Command, UsageError } from "./command.js";

interface Options {
  readonly scores?: readonly string[];
  readonly scoreKind?: NonNullable<ScoreFile["kind"]>;
  readonly classification?: ClassificationId;
  readonly weight?: "fte" | "headcount";
  readonly mapping?: string;
  readonly compareMappings?: boolean;
  readonly sensitivity?: boolean;
  readonly explain?: readonly ExplainRequest[];
  readonly high?: number;
  readonly low?: number;
  readonly inclusiveHigh?: boolean;
  readonly bridge: boolean;
  readonly fallback?: boolean;
  readonly override?: readonly Override[];
  readonly groupBy?: readonly string[];
  readonly municipality?: string;
  readonly compareWith?: string;
  readonly suppressBelow?: number;
  readonly ranges?: "sampled" | "analytic";
  readonly draws?: number;
  readonly seed?: number;
  readonly engine: string;
  readonly fromCube?: string;
  readonly printSql?: string;
  readonly format: keyof typeof estimateFormats;
}

export const estimate: Command = {
  define: (command) =>
    command
      .description(
        "Compute the automation potential of a workforce: two measures, coverage, groups, occupations",
      )
      .argument("[files...]", "one estimate file, or workforce files (CSV; Parquet with DuckDB) that add up")
      .option(
        "--scores <a,b>",
        "score set (default: frey-osborne-2017), and others to lay beside it: ids, or CSV files of your own",
        listOption,
      )
      .addOption(
        new Option("--score-kind <kind>", "what the values of such a CSV file are (default: index)").choices(
          scoreKinds,
        ),
      )
      .addOption(
        new Option("--classification <id>", "classification of the codes").choices(classificationIds),
      )
      .addOption(new Option("--weight <kind>", "what to weigh by").choices(["fte", "headcount"]))
      .addOption(
        new Option("--mapping <method>", "how source occupations become one value").choices(
          mappingMethods.map(({ id }) => id),
        ),
      )
      .option(
        "--explain <what>",
        "how a figure comes about, in place of the figures: total, sector=health, municipality=1103,sector=health, an occupation's code (also one of a file's own that a mapping leads on), or what stands beside them: coverage, band:high, part:group, difference:all, year:2024, change:2023-2024, processes, process:ID, mapping:median, digits:3, scores:ID, agreement:ID; may be repeated",
        (text: string, earlier: readonly ExplainRequest[] = []) => [...earlier, readExplainRequest(text)],
      )
      .option("--sensitivity", "what each choice does to the total, one at a time")
      .option("--compare-mappings", "lay every mapping, and codes of fewer digits, side by side")
      .option("--high <p>", "high is above this probability (default: 0.7)", shareOption("--high"))
      .option("--low <p>", "low is below this probability (default: 0.3)", shareOption("--low"))
      .option("--inclusive-high", "high is at or above the threshold")
      .option("--no-bridge", "leave the score set's hybrid codes unbridged")
      .option("--fallback", "fill occupations without a value from their group")
      .option(
        "--override <code=p>",
        "replace the value of an occupation: 5321=0.058, or with a spread 5321=0.058:0.02:0.12; may be repeated",
        overrideOption,
      )
      .option("--group-by <a,b>", "sector, municipality, group, or a header name", listOption)
      .option("--municipality <code>", "lay a municipality beside a group and all rows")
      .option("--compare-with <group>", "the group: one of the estimate's, storby-2019 or storby-network")
      .option(
        "--suppress-below <n>",
        "hide cells at or below this weight (default: 10; json: what the estimate file says, else 0)",
        amountOption("--suppress-below"),
      )
      .addOption(
        new Option("--ranges <how>", "sampled under --draws (default), or analytic: at once").choices([
          "sampled",
          "analytic",
        ]),
      )
      .option("--draws <n>", "Monte Carlo draws for ranges (default: 0)", integerOption("--draws", 0))
      .option("--seed <n>", "seed of the draws (default: 1)", integerOption("--seed", 0))
      .addOption(
        new Option(
          "--engine <engine>",
          "what adds the rows up; auto: DuckDB for Parquet, else our own reader",
        )
          .choices(engineNames)
          .default("auto"),
      )
      .addOption(
        new Option(
          "--print-sql <dialect>",
          "in place of figures, print the script that adds a workforce file up in an engine of your own",
        ).choices(sqlDialects.map(({ id }) => id)),
      )
      .option("--from-cube <file>", "read what such a script wrote, in place of the workforce file")
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(Object.keys(estimateFormats))
          .default("table"),
      )
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar estimate arbeidsstyrke.workforce.csv --group-by sector --format markdown",
      ),

  async run(context, [files], parsed) {
    const { io, language } = context;
    const called = parsed as unknown as Options;
    const groupBy = groupByOf(called, language);
    const options: Options = groupBy === undefined ? called : { ...called, groupBy };
    const words = texts(language);
    const { fromCube, printSql } = options;
    const named = files as readonly string[];
    if (named.length === 0 && fromCube === undefined) throw new UsageError(words.noFiles);
    if (fromCube !== undefined) await mustBeCube(fromCube, context);
    const paths = named.length === 0 && fromCube !== undefined ? [fromCube] : named;
    if (paths.length > 1 && paths.some(isYaml)) throw new UsageError(words.mixedInputs);
    if (fromCube !== undefined && named.length > 0 && !isYaml(named[0])) {
      throw new UsageError(words.mixedInputs);
    }
    const reading = {
      ...(options.classification && { classification: options.classification }),
      ...(options.weight && { weight: options.weight }),
      ...(options.groupBy && { dimensions: options.groupBy }),
    };
    if (printSql !== undefined) {
      io.out(await sqlFor(paths, printSql, reading, context));
      return 0;
    }
    const read = await readInputs(
      paths,
      {
        ...reading,
        byMunicipality: options.municipality !== undefined,
        engine: options.engine,
        cube: named.length > 0 ? fromCube : undefined,
      },
      context,
    );
    const asked = await askedScores(options.scores ?? [], options.scoreKind, read.ownScores, context);
    const inputs = { ...read, findings: [...asked.findings, ...read.findings] };
    const reference = withScoreSets(context.reference, setsOf([...read.ownScores, ...asked.read]));
    const { usable, findings: softened } = softenRows(inputs);
    for (const finding of softened) {
      // What is taken for granted of a set of one's own is part of what its figures mean.
      if (finding.severity !== "info" || finding.code === "assumed-scores")
        io.err(`${formatFinding(finding)}\n`);
    }
    const wanted = settingsOf(inputs, { ...options, scores: asked.ids });
    // A total to be explained is parted by sector when nothing else is said.
    const isParted = wanted.groupBy.length > 0 || options.explain === undefined;
    const settings = isParted ? wanted : { ...wanted, groupBy: ["sector"] };
    if (settings.low > settings.high) throw new UsageError(words.badOption("--low", `≤ ${settings.high}`));
    const { findings: about, ...publishing } = publishOptions(inputs, paths[0] ?? "", options, context);
    for (const finding of about) io.err(`${formatFinding(finding)}\n`);
    const result = publishEstimate(inputs.tables, reference, settings, publishing);
    const refused = softened.some(({ severity }) => severity === "error") || !usable;
    if (options.format === "json" || !refused) {
      const beside = shownCubes(inputs.tables, result);
      const sets = asked.ids.length > 0 ? asked.ids : (inputs.file?.scores ?? []);
      const processes = processesOf({ ...inputs, reference, publishing }, result);
      const placeOf = createPlaces({
        ...inputs,
        published: result,
        publishing,
        processes,
        reference,
        language,
      });
      const { explained, refusals } = explainAll(options.explain ?? [], inputs, result, publishing, placeOf, {
        reference,
        language,
      });
      for (const refusal of refusals) io.err(`${refusal}\n`);
      if (explained.length === 0 && refusals.length > 0) return 1;
      const rowsOf = await readRows(explained, inputs, publishing.groups);
      const document = {
        ...result,
        explained:
          options.explain &&
          explained.map((one) => ({ ...one, rowsOf: (code: string) => rowsOf(one, code) })),
        comparison: sets.length < 2 ? undefined : compareScoreSets(beside, reference, settings, sets),
        mappings: options.compareMappings ? compareMappings(beside, reference, settings) : undefined,
        sensitivity: options.sensitivity ? estimateSensitivity(beside, reference, settings) : undefined,
        processes,
        rejectedRows: sum(inputs, (table) => table.rejectedRows),
        unmapped: shownUnmapped(inputs.tables, result),
        engines: inputs.engines,
        diagnostics: [...softened, ...about],
        compared: publishing.compare,
        fictional: inputs.tables.some((table) => table.fictional),
        titles: occupationTitles(reference, language),
      };
      if (explained.length === 0 || options.format === "json") {
        io.out(estimateFormats[options.format](document, language));
      } else {
        const blocks = explained.map((one) => blockOf(one, rowsOf, document, language));
        io.out(writeBlocks(blocks, options.format === "markdown" ? "markdown" : "text"));
      }
      if (refusals.length > 0) return 1;
    } else if (!usable && inputs.tables.length > 0) io.err(`${words.nothingUsable}\n`);
    return refused ? 1 : 0;
  },
};

function isYaml(path = ""): boolean {
  return /\.ya?ml$/i.test(path);
}

/** The grouping that is explained, else that of the call. */
function groupByOf({ explain, groupBy, format }: Options, language: Language): readonly string[] | undefined {
  if (explain === undefined) return groupBy;
  const words = explainFigureTexts(language);
  if (format === "csv") throw new UsageError(words.noCsv);
  return dimensionsOf(explain, groupBy, words.oneGrouping);
}

function blockOf(one: Explained, rowsOf: RowsOf, document: EstimateDocument, language: Language) {
  if (one.kind === "place") return placeBlock(one.view);
  return one.kind === "figure"
    ? figureBlock(one.explanation, (code) => rowsOf(one, code), document, language)
    : occupationBlock(one, rowsOf(one, one.explanation.code), document, language);
}

/** The file's settings (or the defaults), with what the call says put over them. */
function settingsOf(inputs: EstimateInputs, options: Options): EstimateSettings {
  const basis = statedSettings(inputs);
  const called: Partial<EstimateSettings> = {
    ...pick(options, [
      "classification",
      "weight",
      "mapping",
      "high",
      "low",
      "inclusiveHigh",
      "fallback",
      "groupBy",
      "ranges",
      "draws",
      "seed",
    ]),
    ...(options.scores?.[0] === undefined ? {} : { scores: options.scores[0] }),
    ...(options.bridge ? {} : { bridge: false }),
    overrides: [
      ...basis.overrides.filter(
        ({ occupation }) => !options.override?.some((given) => given.occupation === occupation),
      ),
      ...(options.override ?? []),
    ],
  };
  return { ...basis, ...called };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Partial<Pick<T, K>>;
}

function sum(inputs: EstimateInputs, of: (table: EstimateInputs["tables"][number]) => number): number {
  return inputs.tables.reduce((total, table) => total + of(table), 0);
}
