import { resolve } from "node:path";
import type { PooledDocument } from "@kommuneradar/charts";
import {
  defaultSettings,
  municipalitiesOf,
  type Override,
  occupationTitles,
  origin,
  overlappingFiles,
  poolWorkforces,
  type WorkforceFormat,
  type WorkforceTable,
} from "@kommuneradar/core";
import { overlapData } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { readTables, type Wanted } from "../estimate/read-tables.js";
import { softenRows } from "../estimate/soften-rows.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { type Finding, toFinding } from "../finding.js";
import { ownMethods } from "./own-methods.js";
import type { NetworkSource, NetworkSources } from "./workforce-sources.js";

/** How a call wants workforce files read and pooled. */
export interface PoolCall extends Pick<Wanted, "classification" | "weight" | "engine"> {
  readonly scores?: string | undefined;
  readonly mapping?: string;
  readonly fallback?: boolean;
  /** Of all members. */
  readonly override?: readonly Override[];
  /** Above 0. */
  readonly suppressBelow: number;
}

/** What is kept of a workforce file: of hundreds, which line a row stands on would take most of the memory. */
interface Counted {
  readonly source: NetworkSource;
  readonly table: Pick<WorkforceTable, "cube" | "format" | "rows" | "rejectedRows" | "fictional">;
}

export interface ReadPool {
  /** undefined where no file counts, or they do not add up. */
  readonly pool: PooledDocument | undefined;
  /** Those of rows are about somebody's rows: for who has the files, and not for what is passed on. */
  readonly findings: readonly (Finding & { readonly ofRows: boolean })[];
}

/** Reads workforce files one after the other, and makes one estimate of all. */
export async function pooledEstimate(
  { sources, earlier }: Pick<NetworkSources, "sources" | "earlier">,
  call: PoolCall,
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<ReadPool> {
  const { read, findings } = await readAll(sources, call, context, from);
  const counting = read.filter(({ table }) => table.rows > table.rejectedRows);
  const misfits = misfitsOf(counting, context);
  const overlaps = overlapsIn(counting, context);
  const all = [...findings, ...[...misfits, ...overlaps].map((one) => ({ ...one, ofRows: false }))];
  const [first] = counting;
  if (first === undefined || misfits.length > 0) return { pool: undefined, findings: all };
  const cubes = counting.map(({ table }) => table.cube);
  const { classification, weight } = first.table.format;
  const settings = defaultSettings({
    classification,
    weight,
    ...(call.scores && { scores: call.scores }),
    ...(call.mapping && { mapping: call.mapping }),
    ...(call.fallback && { fallback: true }),
    // Without ranges the spread of a value is nothing.
    overrides: (call.override ?? []).map(({ spread: _, ...override }) => override),
  });
  const { estimate, withheld } = poolWorkforces(cubes, context.reference, settings, call.suppressBelow);
  return {
    pool: {
      estimate,
      withheld,
      suppressBelow: call.suppressBelow,
      weight,
      files: counting.length,
      earlierFiles: earlier,
      municipalities: municipalitiesOf(cubes).length,
      years: yearsOf(counting),
      rejectedRows: read.reduce((sum, { table }) => sum + table.rejectedRows, 0),
      fictional: counting.some(({ table }) => table.fictional),
      ownMethods: ownMethods(
        counting.map(({ source }) => source),
        settings,
      ),
      titles: occupationTitles(context.reference, context.language),
    },
    findings: all,
  };
}

async function readAll(
  sources: readonly NetworkSource[],
  call: PoolCall,
  context: Context,
  from: InputFiles,
) {
  const read: Counted[] = [];
  const findings: (Finding & { readonly ofRows: boolean })[] = [];
  for (const source of sources) {
    // Many keep the rows themselves elsewhere: what only an estimate names may not be there.
    const isMissing = !from.exists(resolve(context.io.cwd, source.file));
    const weight = call.weight ?? source.weight;
    const wanted = { classification: call.classification, weight, engine: call.engine, byMunicipality: true };
    const one = await readTables([source], wanted, context, from);
    for (const { table } of one.read) {
      const { cube, format, rows, rejectedRows, fictional } = table;
      read.push({ source, table: { cube, format, rows, rejectedRows, fictional } });
    }
    const softened = softenRows({ tables: one.read.map(({ table }) => table), findings: one.findings });
    findings.push(
      ...softened.findings.map((finding) => ({
        ...finding,
        ...(isMissing && source.source && { severity: "warning" as const }),
        ofRows: finding.line > 1,
      })),
    );
  }
  return { read, findings };
}

/** Of each way of counting that is not the most common one, every file: nothing of a network is left out unsaid. */
function misfitsOf(read: readonly Counted[], { language }: Context): readonly Finding[] {
  const nameOf = ({ classification, weight }: WorkforceFormat) => `${classification} ${weight}`;
  const ways = groupedBy(read, ({ table }) => nameOf(table.format));
  const [most] = [...ways.values()].sort((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (first === undefined) return [];
  const countedOf = ({ source, table: { format } }: Counted) => ({
    file: source.shown,
    classification: format.classification,
    weight: format.weight,
  });
  return read
    .filter((one) => nameOf(one.table.format) !== nameOf(first.table.format))
    .map((one) => {
      const data = { first: countedOf(first), other: countedOf(one) };
      return toFinding(one.source.shown, { code: "mixed-workforce", data, range: origin }, language);
    });
}

/** Files with rows of one municipality, of whatever year: they are added up. */
function overlapsIn(read: readonly Counted[], { language, reference }: Context): readonly Finding[] {
  const files = read.map((one) => ({ one, year: undefined }));
  return overlappingFiles(files, ({ one }) => one.table).map(({ file, other, municipalities }) => {
    const [shown, otherShown] = [file.one.source.shown, other.one.source.shown];
    const data = overlapData(shown, otherShown, undefined, municipalities, reference);
    return toFinding(shown, { code: "overlapping-workforce", data, range: origin }, language);
  });
}

/** How many files are of which year, the latest first, those that do not say last. */
function yearsOf(read: readonly Counted[]): PooledDocument["years"] {
  const years = groupedBy(read, ({ source }) => source.source?.year ?? null);
  return [...years]
    .map(([year, files]) => ({ year, files: files.length }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY));
}

function groupedBy<K, T>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
