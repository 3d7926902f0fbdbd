import type { Classification, ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { classificationOfName, saysPositionCodes } from "../../workforce/column-names.js";
import { foldName } from "../../workforce/fold-name.js";
import { isSevenDigitCode } from "../../workforce/nearest-occupation.js";

/**
 * What the codes of a source are: a classification, the seven digits of the employers' report (*yrkeskatalog*), or
 * position codes (*stillingskoder*). The last two need a table to a classification.
 */
export type CodeSystem = ClassificationId | "yrkeskatalog" | "position";
/** Every system of codes. */
export const codeSystems: readonly CodeSystem[] = [
  "styrk08",
  "isco08",
  "soc2010",
  "yrkeskatalog",
  "position",
];

/** What the codes of a source were taken for, and why. */
export interface DetectedCodes {
  /** The one they are read as. */
  readonly system: CodeSystem;
  /** `default`: nothing told against STYRK-08. */
  readonly why: "asked" | "header" | "values" | "default";
  /** Share of the distinct codes (or titles in place of them) that the system has (for seven digits: that have that form), 0–1. */
  readonly share: number;
  /** How many different codes there are. */
  readonly distinct: number;
}

/** The code at the start of a cell that may hold a title too; the whole cell where it starts with none. */
export function leadingCode(cell: string): string {
  const trimmed = cell.trim();
  return /^(?:\d{2}-\d{4}(?:\.\d{2})?|\d+(?:-\d+)?)(?=$|[\s.:–-])/.exec(trimmed)?.[0] ?? trimmed;
}

/** Finds out which codes a column holds: asked for, named by its header, or by the codes that exist. */
export function detectCodes(
  header: string,
  codes: ReadonlySet<string>,
  reference: Pick<ReferenceData, "classifications">,
  asked: CodeSystem | undefined,
): DetectedCodes {
  const shares = Object.fromEntries(
    codeSystems.map((system) => [system, shareIn(system, codes, reference)]),
  ) as Record<CodeSystem, number>;
  const found = (system: CodeSystem, why: DetectedCodes["why"]): DetectedCodes => {
    return { system, why, share: shares[system], distinct: codes.size };
  };
  if (asked !== undefined) return found(asked, "asked");
  if (saysPositionCodes(header) || foldName(header).startsWith("stillingskode"))
    return found("position", "header");
  const named = classificationOfName(header);
  if (named !== undefined) return found(named, "header");
  if (shares.yrkeskatalog > 0.5) return found("yrkeskatalog", "values");
  if (shares.soc2010 > 0.5) return found("soc2010", "values");
  if (shares.styrk08 === 0 && shares.isco08 === 0 && [...codes].some((code) => /^\d{4}$/.test(code))) {
    return found("position", "values");
  }
  if (shares.isco08 > shares.styrk08) return found("isco08", "values");
  if (shares.styrk08 >= 0.5) return found("styrk08", "values");
  return shares.position > 0.5 && shares.styrk08 < 0.5
    ? found("position", "values")
    : found("styrk08", "default");
}

/** A code and one below it in the same column: then the one may be the sum of the others. */
export function mixedLevels(
  codes: ReadonlySet<string>,
  system: CodeSystem,
): { readonly shorter: string; readonly longer: string } | undefined {
  if (system !== "styrk08" && system !== "isco08") return undefined;
  for (const longer of codes) {
    if (!/^\d{2,4}$/.test(longer)) continue;
    for (let digits = 1; digits < longer.length; digits++) {
      const shorter = longer.slice(0, digits);
      if (codes.has(shorter)) return { shorter, longer };
    }
  }
  return undefined;
}

function shareIn(
  system: CodeSystem,
  codes: ReadonlySet<string>,
  { classifications }: Pick<ReferenceData, "classifications">,
): number {
  if (codes.size === 0) return 0;
  let known = 0;
  for (const code of codes) if (belongs(code, system, classifications)) known++;
  return known / codes.size;
}

function belongs(
  code: string,
  system: CodeSystem,
  classifications: Readonly<Record<ClassificationId, Classification>>,
): boolean {
  if (system === "yrkeskatalog") return isSevenDigitCode(code);
  if (system === "position") return /^\d{4}$/.test(code) && !classifications.styrk08.groups.has(code);
  const classification = classifications[system];
  const { groups } = classification;
  return groups.has(code) || groups.has(`0${code}`) || codeByTitle(classification).has(foldName(code));
}

const byTitle = new WeakMap<Classification, ReadonlyMap<string, string>>();

/** The code of each title of a classification, by the folded title: sources may write titles in place of codes. */
export function codeByTitle(classification: Classification): ReadonlyMap<string, string> {
  const known = byTitle.get(classification);
  if (known !== undefined) return known;
  const titles = new Map(
    [...classification.groups.values()].map(({ code, title }) => [foldName(title), code]),
  );
  byTitle.set(classification, titles);
  return titles;
}
