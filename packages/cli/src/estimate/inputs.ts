import { dirname, relative, resolve } from "node:path";
import {
  type EstimateFile,
  firstMisfit,
  hasFilesOfOneYear,
  origin,
  type PlanFile,
  type Problem,
  type RowWatch,
  readEstimateFile,
  type WorkforceTable,
  workforceYears,
  type YearTables,
} from "@kommuneradar/core";
import { checkEstimateReading, documentKind } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { isParquet } from "../engines/parquet.js";
import { stream } from "../engines/stream.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { type ReadScores, readScoreFiles } from "../files/read-score-file.js";
import { type Finding, toFinding } from "../finding.js";
import { texts } from "../text/index.js";
import type { OwnCode } from "./explain/explain.js";
import { overlapsOf } from "./overlaps.js";
import { readNamedPlan } from "./read-named-plan.js";
import {
  groupsMunicipalities,
  type ReadSource,
  readTables,
  type Source,
  type Wanted,
} from "./read-tables.js";

/** What an estimate is made from: tables read, and what was found on the way. */
export interface EstimateInputs {
  readonly file: EstimateFile | undefined;
  /** The score sets of one's own that it names. */
  readonly ownScores: readonly ReadScores[];
  /** The plan that it names, for its work processes. */
  readonly plan: PlanFile | undefined;
  /** Those that add up: of the last year, where there are several. */
  readonly tables: readonly WorkforceTable[];
  /** Names of their files as the reader knows them, in the same order. */
  readonly shownAs: readonly string[];
  /** The engines that read them, each once. */
  readonly engines: readonly string[];
  /** Every year with its tables; empty where no file has a year. */
  readonly years: readonly YearTables[];
  readonly findings: readonly Finding[];
  /** Where the mapping of a file leads a code of its own; undefined where none does. */
  ownCode(code: string): OwnCode | undefined;
  /** Reads the files of `tables` once more, in their order, for the lines of rows; `watchOf` is given a file's place. */
  watchRows(watchOf: (table: number) => RowWatch): Promise<void>;
}

/** Reads an estimate file with its workforce files, or workforce files alone, from the disk or from a commit. */
export async function readInputs(
  files: readonly string[],
  wanted: Wanted,
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<EstimateInputs> {
  const [named = ""] = files;
  const path = resolve(context.io.cwd, named);
  const first = from.nameOf(path) ?? named;
  const head = await from.head(path);
  const kind = head === undefined ? undefined : documentKind(first, head);
  if (kind !== "estimate" && !/\.ya?ml$/i.test(first)) {
    const sources = files.map((file) => ({ file, shown: file }));
    const byMunicipality =
      wanted.byMunicipality === true || groupsMunicipalities(wanted.dimensions) || sources.length > 1;
    const { read, findings } = await readTables(sources, { ...wanted, byMunicipality }, context, from);
    const misfit = misfitOf(read, context);
    if (misfit) return { ...nothing, findings: [...findings, misfit] };
    return {
      ...nothing,
      tables: read.map(({ table }) => table),
      shownAs: read.map(({ source }) => source.shown),
      engines: enginesOf(read),
      findings: [...findings, ...overlapsOf(read, context)],
      ownCode: (code) => ownCodeOf(read, code),
      watchRows: (watchOf) => watchAll(read, watchOf, context),
    };
  }
  const { text, problem } = await from.text(path);
  if (text === undefined) return refused(first, [problem], context);
  const reading = readEstimateFile(text);
  const ownScores = reading.estimate
    ? await readScoreFiles(reading.estimate, dirname(path), context.reference, from)
    : [];
  const own = checkEstimateReading(reading, {
    reference: context.reference,
    // A workforce file that is not there is told where it is read.
    exists: (file) =>
      reading.estimate?.plan === file || reading.estimate?.workforce.some(({ mapping }) => mapping === file)
        ? from.exists(namedPath(path, file))
        : undefined,
    scoreFile: (asked) => ownScores.find(({ entry }) => entry === asked)?.reading,
  });
  const { estimate } = reading;
  const { plan, findings: ofPlan } = await readNamedPlan(estimate?.plan, path, context, from);
  const findings = [...own.map((found) => toFinding(first, found, context.language)), ...ofPlan];
  const isRefused = wanted.despiteErrors !== true && findings.some(({ severity }) => severity === "error");
  if (!estimate || isRefused) return { ...nothing, findings };
  const { cube } = wanted;
  if (cube !== undefined && estimate.workforce.length > 1) {
    throw new UsageError(texts(context.language).cubeOfOneFile(first));
  }
  const sources = estimate.workforce.map((source): Source => {
    if (cube !== undefined) return { file: cube, shown: cube, source };
    const file = namedPath(path, source.file);
    // Shown from where the reader stands, as the other paths are.
    const mapping = source.mapping && namedPath(path, source.mapping);
    return {
      file,
      shown: from.nameOf(file) ?? (relative(context.io.cwd, file) || file),
      source,
      ...(mapping && { mapping }),
    };
  });
  const groupBy = wanted.dimensions ?? estimate.groupBy;
  const { read, findings: found } = await readTables(
    sources,
    {
      ...wanted,
      dimensions: groupBy,
      weight: wanted.weight ?? estimate.weight,
      byMunicipality:
        wanted.byMunicipality === true ||
        estimate.municipality !== undefined ||
        hasFilesOfOneYear(estimate.workforce) ||
        groupsMunicipalities(groupBy),
    },
    context,
    from,
  );
  const misfit = misfitOf(read, context, first);
  if (misfit) {
    const file = wanted.despiteErrors === true ? estimate : undefined;
    return { ...nothing, file, findings: [...findings, ...found, misfit] };
  }
  const byYear = workforceYears(
    read.map((one) => ({ ...one, year: one.source.source?.year, shown: one.source.shown })),
  );
  const estimated = byYear.at(-1)?.files ?? [];
  return {
    file: estimate,
    ownScores,
    plan,
    tables: estimated.map(({ table }) => table),
    shownAs: estimated.map(({ shown }) => shown),
    engines: enginesOf(estimated),
    ownCode: (code) => ownCodeOf(estimated, code),
    watchRows: (watchOf) => watchAll(estimated, watchOf, context),
    years: byYear.flatMap(({ year, files: ofYear }) =>
      year === undefined ? [] : [{ year, tables: ofYear.map(({ table }) => table) }],
    ),
    findings: [...findings, ...found, ...overlapsOf(read, context, first)],
  };
}

const nothing: EstimateInputs = {
  file: undefined,
  ownScores: [],
  plan: undefined,
  tables: [],
  shownAs: [],
  engines: [],
  years: [],
  findings: [],
  ownCode: () => undefined,
  watchRows: () => Promise.resolve(),
};

const enginesOf = (read: readonly Pick<ReadSource, "engine">[]) => [
  ...new Set(read.map(({ engine }) => engine)),
];

function ownCodeOf(
  read: readonly Pick<ReadSource, "source" | "options">[],
  code: string,
): OwnCode | undefined {
  for (const { source, options } of read) {
    const target = options.mapping?.targets.get(code);
    if (target !== undefined) return { code, mapping: source.source?.mapping ?? "", target };
  }
  return undefined;
}

async function watchAll(
  read: readonly Pick<ReadSource, "path" | "options" | "files">[],
  watchOf: (at: number) => RowWatch,
  context: Context,
): Promise<void> {
  for (const [at, { path, options, files }] of read.entries()) {
    // Only our own reader knows on which line a row stands, and Parquet has none.
    const watch = watchOf(at);
    if (!isParquet(path)) await stream.read(path, { options, files, context, watch });
  }
}

/** The file that cannot be added to the first one, where the estimate file names it, else at its start. */
function misfitOf(read: readonly ReadSource[], context: Context, estimateFile?: string): Finding | undefined {
  const counting = read.filter(({ table }) => table.rows > 0);
  const misfit = firstMisfit(counting, ({ table }) => table.format);
  const [first] = counting;
  if (misfit === undefined || first === undefined) return undefined;
  const countedOf = ({ source, table: { format } }: ReadSource) => ({
    file: source.shown,
    classification: format.classification,
    weight: format.weight,
  });
  return toFinding(
    estimateFile ?? misfit.source.shown,
    {
      code: "mixed-workforce",
      data: { first: countedOf(first), other: countedOf(misfit) },
      range: misfit.source.source?.range ?? origin,
    },
    context.language,
  );
}

function refused(file: string, problems: readonly Problem[], context: Context): EstimateInputs {
  return { ...nothing, findings: problems.map((found) => toFinding(file, found, context.language)) };
}
