import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import type { ScoreFile } from "../../estimate/file.js";
import type { ProblemData } from "../../problem.js";
import { roleOfName } from "../../workforce/column-names.js";
import { foldName } from "../../workforce/fold-name.js";
import type { SourceRow } from "../workforce/source.js";
import { readScoreValue } from "./score-value.js";

type Role = "code" | "value";

/** Where codes and values stand. */
export interface ScoreColumns {
  /** Undefined where the first row is one of values already. */
  readonly header: SourceRow | undefined;
  readonly code: number;
  readonly value: number;
  /** Both were named, by a known name or by the user. */
  readonly named: boolean;
}

export type ScoreColumnFault = Omit<ProblemData["score-column-missing"], "file">;

/** Titles may stand above a header; further down it is none. */
const lookedAt = 40;
/** Rows that tell what a column without a known name holds. */
const sampled = 500;

const names: Readonly<Record<Role, ReadonlySet<string>>> = {
  code: new Set(["kode", "code", "occupationcode", "onetsoccode", "soc", "isco", "styrk"].map(foldName)),
  value: new Set(
    [
      ...["value", "score", "probability", "exposure", "index", "share"],
      ...[
        "verdi",
        "skår",
        "skåre",
        "poeng",
        "sannsynlighet",
        "sannsyn",
        "eksponering",
        "indeks",
        "andel",
        "del",
      ],
    ].map(foldName),
  ),
};

/**
 * The columns of codes and of values: those asked for, those of a known name, else by what they hold: codes that exist,
 * and the only column of numbers beside them. Where several may be meant, none is taken.
 */
export function findScoreColumns(
  rows: readonly SourceRow[],
  asked: ScoreFile["columns"],
  classifications: ReferenceData["classifications"],
): ScoreColumns | ScoreColumnFault {
  const top = rows.slice(0, lookedAt);
  const header = bestHeader(top, asked) ?? top.find(({ cells }) => cells.length > 1) ?? rows[0];
  if (header === undefined) return { role: "code", headers: [], found: [] };
  const headers = header.cells.map((cell) => cell.trim());
  const body = rows.filter(({ line }) => line > header.line).slice(0, sampled);
  const holds = {
    code: (cell: string) => isCode(cell, classifications),
    value: (cell: string) => typeof readScoreValue(cell) === "number",
  };
  const column = (role: Role, taken: number): number | ScoreColumnFault => {
    const wanted = asked?.[role];
    const known = indexesOf(headers, (name) => means(name, role, wanted));
    const candidates =
      known.length > 0 || wanted !== undefined
        ? known
        : indexesOf(headers, (_, index) => index !== taken && isOf([header, ...body], index, holds[role]));
    const [first] = candidates;
    if (first !== undefined && candidates.length === 1) return first;
    const found = candidates.map((index) => headers[index] ?? "");
    return { role, headers, found, ...(wanted === undefined ? {} : { wanted }) };
  };
  const code = column("code", -1);
  if (typeof code !== "number") return code;
  const value = column("value", code);
  if (typeof value !== "number") return value;
  const isBare = holds.code(headers[code] ?? "") && holds.value(headers[value] ?? "");
  return {
    header: isBare ? undefined : header,
    code,
    value,
    named:
      means(headers[code] ?? "", "code", asked?.code) && means(headers[value] ?? "", "value", asked?.value),
  };
}

/** The row with most names that say what a column is. */
function bestHeader(rows: readonly SourceRow[], asked: ScoreFile["columns"]): SourceRow | undefined {
  let best: { readonly row: SourceRow; readonly known: number } | undefined;
  for (const row of rows) {
    const has = (role: Role) => row.cells.some((name) => means(name, role, asked?.[role]));
    const known = Number(has("code")) + Number(has("value"));
    if (known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

function means(header: string, role: Role, wanted: string | undefined): boolean {
  const name = foldName(header);
  if (wanted !== undefined) return name === foldName(wanted);
  return names[role].has(name) || (role === "code" && roleOfName(header) === "occupation");
}

function indexesOf(headers: readonly string[], holds: (name: string, index: number) => boolean): number[] {
  return headers.flatMap((name, index) => (holds(name, index) ? [index] : []));
}

/** Whether most of what a column holds is of a kind; the first row may be a header. */
function isOf(rows: readonly SourceRow[], index: number, holds: (cell: string) => boolean): boolean {
  const cells = rows.slice(1).flatMap(({ cells }) => (cells[index]?.trim() ? [cells[index]] : []));
  const counted = cells.length > 0 ? cells : [rows[0]?.cells[index] ?? ""];
  return counted.filter(holds).length > counted.length / 2;
}

/** A code of some classification that stands alone, or before its title. */
function isCode(
  cell: string,
  classifications: Readonly<Record<ClassificationId, { readonly groups: ReadonlyMap<string, unknown> }>>,
): boolean {
  const code = /^(?:\d{4}|\d{2}-\d{4})(?=$|\s)/.exec(cell.trim())?.[0];
  return code !== undefined && Object.values(classifications).some(({ groups }) => groups.has(code));
}
