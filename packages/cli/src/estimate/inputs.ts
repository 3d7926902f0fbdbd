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
  type WorkforceOptions,
  type WorkforceTable,
  workforceYears,
  type YearTables,
} from "@kommuneradar/core";
import { checkEstimateReading, checkWorkforce, documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { emptyMapping, readMappingFile } from "../files/read-mapping-file.js";
import { type ReadScores, readScoreFiles } from "../files/read-score-file.js";
import { showProgress } from "../files/show-progress.js";
import { streamWorkforce } from "../files/stream-workforce.js";
import { type Finding, toFinding } from "../finding.js";
import type { OwnCode } from "./explain/explain.js";
import { overlapsOf } from "./overlaps.js";
import { readNamedPlan } from "./read-named-plan.js";

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
  /** Every year with its tables; empty where no file has a year. */
  readonly years: readonly YearTables[];
  readonly findings: readonly Finding[];
  /** Where the mapping of a file leads a code of its own; undefined where none does. */
  ownCode(code: string): OwnCode | undefined;
  /** Reads the files of `tables` once more, in their order, for the lines of rows; `watchOf` is given a file's place. */
  watchRows(watchOf: (table: number) => RowWatch): Promise<void>;
}

type Wanted = Pick<WorkforceOptions, "classification" | "weight" | "columns" | "dimensions"> & {
  /** Something is shown of single municipalities, or groups of them. */
  readonly byMunicipality?: boolean;
  /** What could be read of an estimate file with errors counts: a field that is wrong has its default. */
  readonly despiteErrors?: boolean;
};

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
      findings: [...findings, ...overlapsOf(read, context)],
      ownCode: (code) => ownCodeOf(read, code),
      watchRows: (watchOf) => watchAll(read, watchOf),
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
  const sources = estimate.workforce.map((source) => {
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
    ownCode: (code) => ownCodeOf(estimated, code),
    watchRows: (watchOf) => watchAll(estimated, watchOf),
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
  years: [],
  findings: [],
  ownCode: () => undefined,
  watchRows: () => Promise.resolve(),
};

interface ReadSource {
  readonly source: Source;
  readonly table: WorkforceTable;
  /** What it was read from, and how. */
  readonly path: string;
  readonly options: WorkforceOptions;
  readonly files: InputFiles;
}

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
): Promise<void> {
  for (const [at, { path, options, files }] of read.entries()) {
    await streamWorkforce(path, options, undefined, files, watchOf(at));
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

interface Source {
  readonly file: string;
  readonly shown: string;
  readonly source?: EstimateFile["workforce"][number];
  /** Path of its mapping. */
  readonly mapping?: string;
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

async function readTables(
  sources: readonly Source[],
  wanted: Optional<Wanted>,
  context: Context,
  files: InputFiles,
) {
  const read: ReadSource[] = [];
  const findings: Finding[] = [];
  for (const from of sources) {
    const { file, shown, source } = from;
    const options = defined({
      reference: context.reference,
      classification: wanted.classification ?? source?.codes,
      weight: wanted.weight,
      columns: source?.columns,
      mapping:
        from.mapping === undefined
          ? undefined
          : ((await readMappingFile(from.mapping, files)) ?? emptyMapping),
      dimensions: ownDimensions(wanted.dimensions),
      // Else a large file has a cell for each municipality, sector and occupation, which no one is shown.
      merged: wanted.byMunicipality === true ? undefined : ["municipality" as const],
    });
    const path = resolve(context.io.cwd, file);
    const progress = files === filesOnDisk ? showProgress(file, context) : undefined;
    const { table, problem } = await streamWorkforce(path, options, progress, files);
    if (table) read.push({ source: from, table, path, options, files });
    const problems = table ? checkWorkforce(table) : [problem];
    findings.push(...problems.map((found) => toFinding(shown, found, context.language)));
  }
  return { read, findings };
}

function groupsMunicipalities(groupBy: readonly string[] = []): boolean {
  return groupBy.includes("municipality") || groupBy.includes("group");
}

/** Dimensions a file must have a column for; the others every cube has, or are made from municipalities. */
function ownDimensions(groupBy: readonly string[] | undefined): readonly string[] | undefined {
  return groupBy?.filter((name) => !["municipality", "sector", "group"].includes(name));
}

function defined(options: Optional<WorkforceOptions>): WorkforceOptions {
  const stated = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as unknown as WorkforceOptions;
}

function refused(file: string, problems: readonly Problem[], context: Context): EstimateInputs {
  return { ...nothing, findings: problems.map((found) => toFinding(file, found, context.language)) };
}
