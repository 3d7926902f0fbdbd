import type { ImportSession } from "./import-session.js";

/** The columns that may be read, with what stands first in them. */
export function readableColumns(session: ImportSession) {
  const { plan } = session.state;
  const personal = new Set(plan.personal.map(({ header }) => header));
  return plan.headers.flatMap((label, column) => {
    if (label === "" || personal.has(label)) return [];
    const samples = plan.preview.slice(0, 3).map((row) => row[column] ?? "");
    return [{ label, description: samples.join(", "), value: label }];
  });
}
