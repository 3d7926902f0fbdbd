import {
  formatNumber,
  formatShare,
  type ImportNote,
  type ImportPlan,
  type ImportResult,
  type ImportRole,
  importRoles,
  type Language,
  noteSeverity,
  type SourceTable,
  usedColumns,
} from "@kommuneradar/core";
import { allButMany } from "./all-but-many.js";
import { describeImportNote, importWords } from "./index.js";
import type { ImportWords } from "./words.js";

/** KS publishes no cell of ten FTE or fewer. */
const smallMilli = 10_000;
const mostListed = 30;
const widestCell = 28;
const mostColumns = 30;

/**
 * What an import found and did, for people: choices and why, the first rows, what was left out, what is not mapped.
 * `isTold`: notes that are told elsewhere.
 */
export function importReport(
  table: SourceTable,
  plan: ImportPlan,
  result: ImportResult,
  language: Language,
  isTold: (note: ImportNote) => boolean = () => false,
): string {
  const words = importWords(language);
  const { report } = words;
  const number = (milli: number) => formatNumber(milli / 1000, language, milli % 1000 === 0 ? 0 : 1);
  const others = table.sheets.filter((name) => name !== table.sheet);
  const total = result.cells.reduce((sum, { weightMilli }) => sum + weightMilli, 0);
  const small = result.cells.filter(({ weightMilli }) => weightMilli <= smallMilli).length;
  const facts: (readonly [string, string])[] = [
    ...importRoles.flatMap((role: ImportRole): (readonly [string, string])[] => {
      const column = plan.columns[role];
      return column ? [[words.roles[role], `${column.header} (${words.columnWhy[column.why]})`]] : [];
    }),
    [report.codes, `${words.systems[plan.codes.system]} (${codesWhy(plan, language)})`],
    [report.weight, words.weights[plan.weight]],
    ...plan.filters.map(({ header, value, why }) => {
      return [report.taken, `${header} = ${value} (${words.filterWhy[why]})`] as const;
    }),
    ...plan.personal.map(({ header, reason }) => {
      return [report.leftOut, `${header} (${words.personal[reason]})`] as const;
    }),
    ...(plan.ignored.length > 0
      ? [
          [
            report.ignored,
            allButMany(
              plan.ignored,
              (names) => names.join(", "),
              (more) => `… ${more}`,
            ),
          ] as const,
        ]
      : []),
  ];
  const listed = result.notes.filter(
    (note) =>
      note.code !== "unmapped-code" &&
      note.code !== "personal-column" &&
      note.code !== "row-left-out" &&
      !isTold(note),
  );
  return [
    [
      report.readAs(table.format, table.sheet),
      ...(others.length > 0
        ? [
            report.otherSheets(
              others.map((name) => (table.hiddenSheets?.includes(name) ? report.hidden(name) : name)),
            ),
          ]
        : []),
      report.header(plan.headerLine),
    ].join(" · "),
    "",
    ...aligned(facts),
    "",
    report.firstRows(plan.preview.length),
    ...grid(firstRows(plan, words)),
    "",
    report.rows(result.rowsUsed, result.rowsIn),
    `${report.result(result.cells.length, `${number(total)} ${words.weights[result.weight]}`)}${small > 0 ? `. ${report.smallCells(small)}` : ""}`,
    ...(listed.length > 0
      ? [
          "",
          report.findings,
          ...listed.map(
            (note) => `  ${report.severities[noteSeverity(note)]}: ${describeImportNote(note, language)}`,
          ),
        ]
      : []),
    ...(result.unmapped.length > 0
      ? [
          "",
          report.unmapped,
          ...aligned(
            result.unmapped
              .slice(0, mostListed)
              .map(({ code, weightMilli, title = "" }) => [
                code,
                `${number(weightMilli)}  ${title}`.trimEnd(),
              ]),
          ),
          ...(result.unmapped.length > mostListed ? [`  … ${result.unmapped.length - mostListed}`] : []),
        ]
      : []),
    "",
  ].join("\n");
}

/** The first rows under their headers, each with what it is taken for. What is not used is not shown either. */
function firstRows(plan: ImportPlan, { roles, report }: ImportWords): string[][] {
  const used = [...usedColumns(plan)];
  const cellsOf = (row: readonly string[]) => used.map(([column]) => row[column] ?? "");
  const named = used.map(([, use]) =>
    use === "filter" ? report.filter : use === "title" ? report.title : roles[use],
  );
  return [cellsOf(plan.headers), named.map((name) => `(${name})`), ...plan.preview.map(cellsOf)];
}

/** Why the codes are taken for what they are, in words. */
export function codesWhy({ codes }: ImportPlan, language: Language): string {
  return importWords(language).codesWhy[codes.why](formatShare(codes.share, language, 0), codes.distinct);
}

function aligned(facts: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

function grid(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) =>
    row
      .slice(0, mostColumns)
      .map((cell) => (cell.length > widestCell ? `${cell.slice(0, widestCell - 1)}…` : cell)),
  );
  const widths = (short[0] ?? []).map((_, column) =>
    Math.max(0, ...short.map((row) => row[column]?.length ?? 0)),
  );
  return short.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" │ ")}`.trimEnd(),
  );
}
