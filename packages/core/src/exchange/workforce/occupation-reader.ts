import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { foldName } from "../../workforce/fold-name.js";
import { type CodeSystem, codeByTitle, leadingCode } from "./code-system.js";
import type { CodeMapping } from "./mapping.js";

/** An occupation as a source writes it, brought to a classification. */
export type ReadOccupation =
  | { readonly kind: "known"; readonly code: string; readonly restoredZero?: boolean }
  /** `code`: how it is written in the result, so that no value is ever found for it. */
  | { readonly kind: "unmapped" | "unknown"; readonly code: string; readonly from: string }
  | { readonly kind: "empty"; readonly code: "" };

/** The classification that the codes of a system end up in. */
export function targetOf(system: CodeSystem, asked?: ClassificationId): ClassificationId {
  return system === "yrkeskatalog" || system === "position" ? (asked ?? "styrk08") : system;
}

/** The word before a code that is of no classification: `stillingskode 7531` is never STYRK-08's 7531. */
const labels: Partial<Readonly<Record<CodeSystem, string>>> = {
  position: "stillingskode",
  yrkeskatalog: "yrkeskode",
};

/**
 * Reads a cell of the occupation column. With a mapping the code is looked up there and nowhere else; without, it must
 * be one of the classification's, or a title of it.
 */
export function occupationReader(
  system: CodeSystem,
  classification: ClassificationId,
  mapping: CodeMapping | undefined,
  { classifications }: Pick<ReferenceData, "classifications">,
): (cell: string) => ReadOccupation {
  const { groups } = classifications[classification];
  const titles = codeByTitle(classifications[classification]);
  const label = labels[system];
  const read = (cell: string): ReadOccupation => {
    const written = cell.trim();
    if (written === "") return { kind: "empty", code: "" };
    const code = leadingCode(written);
    if (mapping !== undefined || label !== undefined) {
      const target = mapping?.targets.get(code) ?? mapping?.targets.get(written);
      if (target === undefined) return { kind: "unmapped", code: `${label ?? "kode"} ${code}`, from: code };
      return groups.has(target)
        ? { kind: "known", code: target }
        : { kind: "unknown", code: target, from: code };
    }
    if (groups.has(code)) return { kind: "known", code };
    if (/^\d{1,3}$/.test(code) && groups.has(`0${code}`))
      return { kind: "known", code: `0${code}`, restoredZero: true };
    const titled = titles.get(foldName(written));
    if (titled !== undefined) return { kind: "known", code: titled };
    return { kind: "unknown", code, from: code };
  };
  const known = new Map<string, ReadOccupation>();
  return (cell) => {
    let found = known.get(cell);
    if (!found) {
      found = read(cell);
      known.set(cell, found);
    }
    return found;
  };
}
