import { resolve } from "node:path";
import type { EstimateFile, WorkforceOptions, WorkforceTable } from "@kommuneradar/core";
import { checkWorkforce } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { engineFor } from "../engines/index.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { emptyMapping, readMappingFile } from "../files/read-mapping-file.js";
import { showProgress } from "../files/show-progress.js";
import { type Finding, toFinding } from "../finding.js";

/** How workforce files are to be read, by what the call says. */
export type Wanted = Pick<WorkforceOptions, "classification" | "weight" | "columns" | "dimensions"> & {
  /** Something is shown of single municipalities, or groups of them. */
  readonly byMunicipality?: boolean;
  /** What could be read of an estimate file with errors counts: a field that is wrong has its default. */
  readonly despiteErrors?: boolean;
  /** Name of an engine; `auto` where it is not said. */
  readonly engine?: string;
  /** A cube that stands for the workforce file of an estimate file. */
  readonly cube?: string | undefined;
};

/** A workforce file that was read. */
export interface ReadSource {
  readonly source: Source;
  readonly table: WorkforceTable;
  /** What it was read from, and how. */
  readonly path: string;
  readonly options: WorkforceOptions;
  readonly files: InputFiles;
  /** The engine that read it. */
  readonly engine: string;
}

/** A workforce file, and what an estimate file says of it. */
export interface Source {
  readonly file: string;
  readonly shown: string;
  readonly source?: EstimateFile["workforce"][number];
  /** Path of its mapping. */
  readonly mapping?: string;
}

export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Reads workforce files, in their order; what is wrong in them is found. */
export async function readTables(
  sources: readonly Source[],
  wanted: Optional<Wanted>,
  context: Context,
  files: InputFiles,
) {
  const read: ReadSource[] = [];
  const findings: Finding[] = [];
  for (const from of sources) {
    const { file, shown } = from;
    const options = await optionsFor(from, wanted, context, files);
    const path = resolve(context.io.cwd, file);
    const progress = files === filesOnDisk ? showProgress(file, context) : undefined;
    const engine = engineFor(path, wanted.engine);
    const { table, problem } = await engine.read(path, { options, files, context, progress });
    if (table) read.push({ source: from, table, path, options, files, engine: engine.id });
    const problems = table ? checkWorkforce(table) : [problem];
    findings.push(...problems.map((found) => toFinding(shown, found, context.language)));
  }
  return { read, findings };
}

/** How a file is read: as the call says, else the estimate file. */
export async function optionsFor(
  from: Source,
  wanted: Optional<Wanted>,
  context: Context,
  files: InputFiles,
): Promise<WorkforceOptions> {
  const { source } = from;
  return defined({
    reference: context.reference,
    classification: wanted.classification ?? source?.codes,
    weight: wanted.weight,
    columns: source?.columns,
    mapping:
      from.mapping === undefined ? undefined : ((await readMappingFile(from.mapping, files)) ?? emptyMapping),
    dimensions: ownDimensions(wanted.dimensions),
    // Else a large file has a cell for each municipality, sector and occupation, which no one is shown.
    merged: wanted.byMunicipality === true ? undefined : ["municipality" as const],
  });
}

export function groupsMunicipalities(groupBy: readonly string[] = []): boolean {
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
