import { dirname, relative, resolve } from "node:path";
import {
  type EstimateFile,
  type Problem,
  readEstimateFile,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import { checkEstimateReading, checkWorkforce, documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { readHead, readText } from "../files/read-text.js";
import { streamWorkforce } from "../files/stream-workforce.js";
import { type Finding, toFinding } from "../finding.js";

/** What an estimate is made from: tables read, and what was found on the way. */
export interface EstimateInputs {
  readonly file: EstimateFile | undefined;
  readonly tables: readonly WorkforceTable[];
  readonly findings: readonly Finding[];
}

type Wanted = Pick<WorkforceOptions, "classification" | "weight" | "columns" | "dimensions">;

/** Reads an estimate file with its workforce files, or workforce files alone. */
export async function readInputs(
  files: readonly string[],
  wanted: Wanted,
  context: Context,
): Promise<EstimateInputs> {
  const [first = ""] = files;
  const path = resolve(context.io.cwd, first);
  const head = await readHead(path);
  const kind = head === undefined ? undefined : documentKind(first, head);
  if (kind !== "estimate" && !/\.ya?ml$/i.test(first)) {
    const read = await readTables(
      files.map((file) => ({ file, shown: file })),
      wanted,
      context,
    );
    return { file: undefined, ...read };
  }
  const { text, problem } = await readText(path);
  if (text === undefined) return refused(first, [problem], context);
  const reading = readEstimateFile(text);
  const own = checkEstimateReading(reading, { reference: context.reference });
  const findings = own.map((found) => toFinding(first, found, context.language));
  const { estimate } = reading;
  if (!estimate || findings.some(({ severity }) => severity === "error"))
    return { file: undefined, tables: [], findings };
  const sources = latestYear(estimate).map((source) => {
    const file = resolve(dirname(path), source.file);
    // Shown from where the reader stands, as the other paths are.
    return { file, shown: relative(context.io.cwd, file) || file, source };
  });
  const groupBy = wanted.dimensions ?? estimate.groupBy;
  const read = await readTables(
    sources,
    { ...wanted, dimensions: groupBy, weight: wanted.weight ?? estimate.weight },
    context,
  );
  return { file: estimate, tables: read.tables, findings: [...findings, ...read.findings] };
}

/** Files of one year add up; of several years the latest is the one to estimate. */
function latestYear({ workforce }: EstimateFile): EstimateFile["workforce"] {
  const years = workforce.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const latest = Math.max(...years);
  return years.length === 0
    ? workforce
    : workforce.filter(({ year }) => year === undefined || year === latest);
}

interface Source {
  readonly file: string;
  readonly shown: string;
  readonly source?: EstimateFile["workforce"][number];
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

async function readTables(sources: readonly Source[], wanted: Optional<Wanted>, context: Context) {
  const tables: WorkforceTable[] = [];
  const findings: Finding[] = [];
  for (const { file, shown, source } of sources) {
    const options = defined({
      reference: context.reference,
      classification: wanted.classification ?? source?.codes,
      weight: wanted.weight,
      columns: source?.columns,
      dimensions: ownDimensions(wanted.dimensions),
    });
    const { table, problem } = await streamWorkforce(
      resolve(context.io.cwd, file),
      options as WorkforceOptions,
    );
    if (table) tables.push(table);
    const problems = table ? checkWorkforce(table) : [problem];
    findings.push(...problems.map((found) => toFinding(shown, found, context.language)));
  }
  return { tables, findings };
}

/** Dimensions a file must have a column for; the others every cube has, or are made from municipalities. */
function ownDimensions(groupBy: readonly string[] | undefined): readonly string[] | undefined {
  return groupBy?.filter((name) => !["municipality", "sector", "group"].includes(name));
}

function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

function refused(file: string, problems: readonly Problem[], context: Context): EstimateInputs {
  return {
    file: undefined,
    tables: [],
    findings: problems.map((found) => toFinding(file, found, context.language)),
  };
}
