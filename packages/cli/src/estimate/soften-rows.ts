import type { Finding } from "../finding.js";
import type { EstimateInputs } from "./inputs.js";

/** Faults of single rows or values: the rest of the file still makes an estimate. */
const rowCodes = new Set([
  "invalid-weight",
  "missing-occupation",
  "unknown-occupation",
  "unmapped-code",
  "not-occupation-codes",
  "ragged-row",
  "mixed-delimiters",
  "line-too-long",
  "unclosed-quote",
  "more-problems",
]);

/** A bad row does not stop an estimate that has good ones; a file that cannot be read does. */
export function softenRows({ tables, findings }: Pick<EstimateInputs, "tables" | "findings">): {
  /** Some row counts. */
  readonly usable: boolean;
  readonly findings: readonly Finding[];
} {
  const usable = tables.some((table) => table.rows > table.rejectedRows);
  return {
    usable,
    findings: findings.map((finding) =>
      usable && finding.severity === "error" && rowCodes.has(finding.code)
        ? { ...finding, severity: "warning" as const }
        : finding,
    ),
  };
}
