import type { ReferenceData } from "@kommuneradar/schema";
import type { Steps } from "../../steps.js";
import { leadingCode } from "./code-system.js";
import type { RowFilter } from "./filters.js";
import { rowsPerStep, type SourceRow } from "./source.js";

/** A column most of whose values are codes of occupations. */
export function looksLikeCodes(
  values: ReadonlySet<string> | undefined,
  { classifications }: Pick<ReferenceData, "classifications">,
): boolean {
  const codes = [...(values ?? [])].map(leadingCode).filter((code) => code !== "");
  const { styrk08, isco08, soc2010 } = classifications;
  const known = codes.filter(
    (code) =>
      /^\d{7}$/.test(code) ||
      (code.length > 3 && [styrk08, isco08, soc2010].some(({ groups }) => groups.has(code))),
  );
  return codes.length > 0 && known.length > codes.length * 0.7;
}

/** Whether a total stands beside codes: one that stands alone is the last line of a list, a sum of all above. */
export function* isTotalOfCodes(
  rows: Iterable<SourceRow>,
  header: SourceRow | undefined,
  { column, value }: RowFilter,
  occupation: number | undefined,
): Steps<boolean> {
  let seen = 0;
  for (const { line, cells } of rows) {
    if (++seen % rowsPerStep === 0) yield;
    if (line <= (header?.line ?? 0) || (cells[column] ?? "").trim() !== value) continue;
    if (occupation === undefined || (cells[occupation] ?? "").trim() !== "") return true;
  }
  return false;
}

/** A column of nothing but per cents that can be the size of a position. */
export function looksLikePercents(values: ReadonlySet<string> | undefined): boolean {
  const filled = [...(values ?? [])].filter((value) => value !== "");
  return filled.length > 0 && filled.every((value) => /^\d{1,3}(?:[.,]\d+)? ?%$/.test(value));
}
