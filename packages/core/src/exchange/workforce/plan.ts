import type { ReferenceData } from "@kommuneradar/schema";
import { finish, type Steps } from "../../steps.js";
import { foldName } from "../../workforce/fold-name.js";
import { type CodeSystem, type DetectedCodes, detectCodes, leadingCode, mixedLevels } from "./code-system.js";
import { filterFor, isTotal, type RowFilter } from "./filters.js";
import { findHeader } from "./find-header.js";
import type { ImportNote } from "./notes.js";
import type { PersonalReason } from "./personal.js";
import { type ImportRole, importRoleOf } from "./profiles/index.js";
import { isTotalOfCodes, looksLikeCodes, looksLikePercents } from "./recognise-values.js";
import type { SourceRow, SourceTable } from "./source.js";
import { isBlankRow, surveyColumns } from "./survey-columns.js";
import { titleColumn } from "./title-column.js";

/** What a user may say of a table; the rest is found out. */
export interface ImportChoices {
  /** Header of the column to take for a role; "" takes none. */
  readonly columns?: Partial<Readonly<Record<ImportRole, string>>>;
  /** What the codes are; found out from header and values when not given. */
  readonly codes?: CodeSystem;
  /** Digits of the codes to take, where a table has sums of several levels. */
  readonly level?: number;
  /** What to count; `rows` counts 1 per row. */
  readonly weight?: ImportWeight;
  /** 1-based line of the header. */
  readonly headerLine?: number;
  /** Value to keep, by header: the other rows are left out. */
  readonly where?: Readonly<Record<string, string>>;
}

/** `share`: the column of positions in per cent holds shares of full time, 0.8 for 80 %. */
export type ImportWeight = "fte" | "headcount" | "percent" | "share" | "rows";
/** What may be counted. */
export const importWeights: readonly ImportWeight[] = ["fte", "headcount", "percent", "share", "rows"];

/** The role whose column holds a weight; undefined where rows are counted. */
export function weightRole(
  weight: ImportWeight,
): Exclude<ImportRole, "municipality" | "sector" | "occupation"> | undefined {
  if (weight === "rows") return undefined;
  return weight === "share" ? "percent" : weight;
}

export interface PlannedColumn {
  readonly column: number;
  readonly header: string;
  readonly why: "asked" | "name" | "values";
}

/** How a table is going to be read, and why. */
export interface ImportPlan {
  /** 1-based; 0 where no header was found. */
  readonly headerLine: number;
  /** Without blanks around them and line breaks, in the order of columns. */
  readonly headers: readonly string[];
  /** Column taken for each role, and why; roles without one are absent. */
  readonly columns: Partial<Readonly<Record<ImportRole, PlannedColumn>>>;
  /** What is counted: as asked, else what the columns hold. */
  readonly weight: ImportWeight;
  /** The user has said what is counted. */
  readonly isWeightAsked: boolean;
  /** What the codes of the occupation’s column were taken for. */
  readonly codes: DetectedCodes;
  /** Digits of the codes that are taken; all where undefined. */
  readonly level?: number;
  /** Of columns whose rows count the same people more than once; a row must pass all of them. */
  readonly filters: readonly RowFilter[];
  /** Column of what the codes are called, where there is one. */
  readonly titles?: number;
  /** Columns that tell who somebody is: never read further. */
  readonly personal: readonly { readonly header: string; readonly reason: PersonalReason }[];
  /** Columns that nothing is taken of. */
  readonly ignored: readonly string[];
  /** First rows, with personal columns blanked. */
  readonly preview: readonly (readonly string[])[];
  /** Errors among them stand in the way of reading the rows. */
  readonly notes: readonly ImportNote[];
}

const previewed = 20;
/** As many as a workbook has. */
const mostColumns = 16_384;
const measures: readonly ImportRole[] = ["fte", "headcount", "percent"];
/** What a column may be used as. */
export const importRoles: readonly ImportRole[] = [
  "occupation",
  "municipality",
  "sector",
  "fte",
  "headcount",
  "percent",
];

/** Finds out what a table's columns are, from names, values and what the user says. */
export function planImport(...given: Parameters<typeof planInSteps>): ImportPlan {
  return finish(planInSteps(...given));
}

/** As `planImport`, some rows in each step. */
export function* planInSteps(
  table: SourceTable,
  choices: ImportChoices,
  reference: Pick<ReferenceData, "classifications">,
): Steps<ImportPlan> {
  const header = findHeader(table.rows, choices.headerLine);
  const isTooWide = (header?.cells.length ?? 0) > mostColumns;
  const headers = isTooWide ? [] : (header?.cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim()) ?? []);
  const survey = isTooWide ? [] : yield* surveyColumns(table.rows, header, headers);
  const notes: ImportNote[] = [];
  const personal = headers.flatMap((name, column) => {
    const reason = survey[column]?.personal;
    return reason === undefined ? [] : [{ column, header: name, reason }];
  });
  const isPersonal = new Map(personal.map(({ column, reason }) => [column, reason]));
  for (const { header: name, reason } of personal) {
    notes.push({ code: "personal-column", line: header?.line ?? 0, header: name, reason });
  }
  const columns: Partial<Record<ImportRole, PlannedColumn>> = {};
  const taken = new Set<number>();
  for (const role of importRoles) {
    const asked = choices.columns?.[role];
    if (asked === undefined || asked === "") continue;
    const column = headers.findIndex((name) => foldName(name) === foldName(asked));
    const reason = isPersonal.get(column);
    if (column < 0) notes.push({ code: "no-such-column", line: header?.line ?? 0, header: asked, headers });
    else if (reason !== undefined)
      notes.push({ code: "personal-column-asked", line: header?.line ?? 0, header: asked, reason });
    else {
      columns[role] = { column, header: headers[column] ?? "", why: "asked" };
      taken.add(column);
    }
  }
  for (const role of importRoles) {
    if (columns[role] || choices.columns?.[role] !== undefined) continue;
    const fitting = headers.flatMap((name, column) =>
      importRoleOf(name) === role && !taken.has(column) && !isPersonal.has(column) ? [column] : [],
    );
    const column = bestOf(role, fitting, headers);
    if (column === undefined) continue;
    columns[role] = { column, header: headers[column] ?? "", why: "name" };
    taken.add(column);
  }
  if (!columns.occupation && choices.columns?.occupation === undefined) {
    const column = headers.findIndex(
      (_, at) => !taken.has(at) && !isPersonal.has(at) && looksLikeCodes(survey[at]?.values, reference),
    );
    if (column >= 0) {
      columns.occupation = { column, header: headers[column] ?? "", why: "values" };
      taken.add(column);
    }
  }
  const { sheet, rivals = [] } = table;
  if (sheet !== undefined && rivals.length > 0) {
    notes.push({ code: "which-sheet", line: 0, sheet, sheets: [sheet, ...rivals] });
  }
  if (!measures.some((role) => columns[role] || choices.columns?.[role] !== undefined)) {
    const column = headers.findIndex(
      (_, at) => !taken.has(at) && !isPersonal.has(at) && looksLikePercents(survey[at]?.values),
    );
    if (column >= 0) {
      columns.percent = { column, header: headers[column] ?? "", why: "values" };
      taken.add(column);
    }
  }
  if (isTooWide) {
    const columns = header?.cells.length ?? 0;
    notes.push({ code: "too-many-columns", line: header?.line ?? 0, columns, most: mostColumns });
  } else if (!columns.occupation)
    notes.push({ code: "no-occupation-column", line: header?.line ?? 0, headers });
  const weight = weightOf(columns, choices.weight);
  const role = weightRole(weight);
  if (role === undefined && !isTooWide) notes.push({ code: "rows-as-weight", line: header?.line ?? 0 });
  else if (role !== undefined && !columns[role]) {
    notes.push({ code: "no-such-column", line: header?.line ?? 0, header: role, headers });
  }
  const where = new Map(Object.entries(choices.where ?? {}).map(([name, value]) => [foldName(name), value]));
  const filters: RowFilter[] = [];
  const occupation = columns.occupation?.column;
  for (const [column, name] of headers.entries()) {
    const values = survey[column]?.values ?? new Set<string>();
    const asked = where.get(foldName(name));
    where.delete(foldName(name));
    if (asked !== undefined) {
      filters.push({
        column,
        header: name,
        value: asked,
        why: "asked",
        others: Math.max(0, values.size - 1),
      });
    } else if (!taken.has(column) && !isPersonal.has(column) && !survey[column]?.many) {
      const filter = filterFor(column, name, values);
      if (
        filter &&
        (filter.why !== "total" || (yield* isTotalOfCodes(table.rows, header, filter, occupation)))
      ) {
        filters.push(filter);
      }
    }
  }
  for (const name of where.keys())
    notes.push({ code: "no-such-column", line: header?.line ?? 0, header: name, headers });
  const used = new Set([...taken, ...filters.map(({ column }) => column)]);
  const codes = new Set(
    [...(survey[columns.occupation?.column ?? -1]?.values ?? [])]
      .filter((cell) => cell !== "" && !isTotal(cell))
      .map(leadingCode),
  );
  const detected = detectCodes(columns.occupation?.header ?? "", codes, reference, choices.codes);
  const mixed = choices.level === undefined && mixedLevels(codes, detected.system);
  if (mixed) notes.push({ code: "mixed-levels", line: 0, ...mixed });
  const titles = titleColumn(headers, (at) => !used.has(at) && !isPersonal.has(at));
  return {
    headerLine: header?.line ?? 0,
    headers,
    columns,
    weight,
    isWeightAsked: choices.weight !== undefined,
    codes: detected,
    ...(choices.level === undefined ? {} : { level: choices.level }),
    filters,
    ...(titles === undefined ? {} : { titles }),
    personal: personal.map(({ header: name, reason }) => ({ header: name, reason })),
    ignored: headers.filter(
      (name, column) => name !== "" && !used.has(column) && column !== titles && !isPersonal.has(column),
    ),
    preview: isTooWide ? [] : previewOf(table.rows, header, isPersonal),
    notes,
  };
}

/** A code column beats one of titles, and of names; of a measure's periods the last is taken; else the first. */
function bestOf(
  role: ImportRole,
  columns: readonly number[],
  headers: readonly string[],
): number | undefined {
  if (role === "occupation") {
    // A classification's codes give figures at once; position codes need a mapping first.
    const classified = columns.find((column) =>
      /^(?:yrke.*)?(?:styrk|isco|soc)/.test(foldName(headers[column] ?? "")),
    );
    if (classified !== undefined) return classified;
  }
  if (role === "occupation" || role === "municipality") {
    const coded = columns.find((column) => /kode|nummer|nr|code|styrk|isco|soc/i.test(headers[column] ?? ""));
    return coded ?? columns.find((column) => !/na[vm]n|name/i.test(headers[column] ?? "")) ?? columns[0];
  }
  const dated = columns.filter((column) => /\d{4}/.test(headers[column] ?? ""));
  if (dated.length !== columns.length) return columns.find((column) => !dated.includes(column));
  return dated.toSorted((a, b) => ((headers[a] ?? "") < (headers[b] ?? "") ? 1 : -1))[0];
}

function weightOf(
  columns: Partial<Record<ImportRole, PlannedColumn>>,
  asked: ImportWeight | undefined,
): ImportWeight {
  if (asked !== undefined) return asked;
  for (const kind of ["fte", "percent", "headcount"] as const) if (columns[kind]) return kind;
  return "rows";
}

function previewOf(
  rows: Iterable<SourceRow>,
  header: SourceRow | undefined,
  personal: ReadonlyMap<number, PersonalReason>,
): string[][] {
  const shown: string[][] = [];
  for (const { line, cells } of rows) {
    if (header && line <= header.line) continue;
    if (isBlankRow(cells)) continue;
    if (shown.length === previewed) break;
    shown.push(cells.map((cell, column) => (personal.has(column) ? "" : cell)));
  }
  return shown;
}
