import { type ImportPlan, type ImportRole, usedColumns } from "@kommuneradar/core";
import type { WorkforceImportOutput } from "@kommuneradar/schema";
import type { Imported } from "./import-workforce.js";

/** What `--format json` prints. */
export function importDocument(imported: Imported): WorkforceImportOutput {
  const { file, table, plan, result, written, findings } = imported;
  const roles = Object.keys(plan?.columns ?? {}) as ImportRole[];
  return {
    version: 1,
    source:
      table && plan
        ? {
            file,
            format: table.format,
            sheet: table.sheet ?? null,
            sheets: [...table.sheets],
            headerLine: plan.headerLine,
            headers: [...plan.headers],
          }
        : null,
    columns: roles.flatMap((role) => {
      const column = plan?.columns[role];
      return column ? [{ role, header: column.header, why: column.why }] : [];
    }),
    personal: (plan?.personal ?? []).map(({ header, reason }) => ({ header, reason })),
    codes: plan ? { ...plan.codes } : null,
    weight: plan?.weight ?? null,
    filters: (plan?.filters ?? []).map(({ header, value, why }) => ({ header, value, why })),
    preview: plan ? previewOf(plan) : [],
    classification: result?.classification ?? null,
    entriesIn: result?.rowsIn ?? 0,
    entriesUsed: result?.rowsUsed ?? 0,
    entriesLeftOut: (result?.leftOut ?? []).map(({ reason, rows }) => ({ reason, entries: rows })),
    cells: result?.cells.length ?? 0,
    weightTotal: (result?.cells ?? []).reduce((sum, { weightMilli }) => sum + weightMilli, 0) / 1000,
    unmapped: (result?.unmapped ?? []).map(({ code, title, rows, weightMilli }) => {
      return { code, ...(title === undefined ? {} : { title }), entries: rows, weight: weightMilli / 1000 };
    }),
    written: [...written],
    diagnostics: findings.map((finding) => ({ ...finding, related: [] })),
  };
}

function previewOf(plan: ImportPlan): string[][] {
  const used = usedColumns(plan);
  return plan.preview.map((row) => row.map((cell, column) => (used.has(column) ? cell : "")));
}
