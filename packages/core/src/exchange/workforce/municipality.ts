import type { ReferenceData } from "@kommuneradar/schema";
import { currentMunicipalities } from "../../workforce/current-municipalities.js";
import { foldName } from "../../workforce/fold-name.js";
import { otherPlace } from "../../workforce/other-place.js";

type Municipal = Pick<ReferenceData, "municipalities" | "formerMunicipalities">;

/** A municipality as a source writes it, brought to the number in force. */
export type ResolvedMunicipality =
  | { readonly kind: "current"; readonly code: string; readonly restoredZero: boolean }
  | { readonly kind: "former"; readonly code: string; readonly from: string }
  | { readonly kind: "split"; readonly from: string; readonly successors: readonly string[] }
  | { readonly kind: "unknown"; readonly code: string };

/**
 * Reads `0301`, `301`, `K-0301`, `0301 Oslo`, `Oslo`, `Oslo kommune` and numbers in force since 1994. `chosen` says
 * which municipality of today is meant by the number of one that was split, or by a name that several have (`Herøy`).
 */
export function municipalityReader(
  reference: Municipal,
  chosen: ReadonlyMap<string, string>,
): (cell: string) => ResolvedMunicipality {
  const names = new Map<string, string>();
  for (const { code, name } of reference.formerMunicipalities.values()) names.set(foldName(name), code);
  for (const { code, name } of reference.municipalities.values()) names.set(foldName(name), code);
  const shared = sharedNames(reference);
  const choices = new Map([...chosen].map(([from, to]) => [bareName(from), to]));
  const resolve = (written: string): ResolvedMunicipality => {
    const several = shared.get(bareName(written));
    if (several !== undefined) {
      const choice = choices.get(bareName(written));
      return choice !== undefined && several.includes(choice)
        ? { kind: "current", code: choice, restoredZero: false }
        : { kind: "split", from: withoutKommune(written), successors: several };
    }
    const found = codeIn(written, names);
    const padded = /^\d{3}$/.test(found) ? `0${found}` : found;
    if (otherPlace(padded, reference) !== undefined) return { kind: "unknown", code: written };
    const successors = currentMunicipalities(padded, reference);
    const [only] = successors;
    if (only === undefined) return { kind: "unknown", code: written };
    if (successors.length > 1) {
      const choice = choices.get(padded);
      if (choice === undefined || !successors.includes(choice))
        return { kind: "split", from: padded, successors };
      return { kind: "former", code: choice, from: padded };
    }
    if (only !== padded) return { kind: "former", code: only, from: padded };
    return { kind: "current", code: only, restoredZero: padded !== found };
  };
  const known = new Map<string, ResolvedMunicipality>();
  return (cell) => {
    let resolved = known.get(cell);
    if (!resolved) {
      resolved = resolve(cell.trim());
      known.set(cell, resolved);
    }
    return resolved;
  };
}

function codeIn(written: string, names: ReadonlyMap<string, string>): string {
  const code = /^(?:K[-_ ]?)?(\d{3,4})(?!\d)/i.exec(written)?.[1] ?? /\((\d{4})\)$/.exec(written)?.[1];
  if (code !== undefined) return code;
  return names.get(bareName(written)) ?? written;
}

const withoutKommune = (written: string) => written.replace(/\s+kommune$/i, "");

/** A municipality's name as it is compared, also that of a choice among several. */
const bareName = (written: string): string => foldName(withoutKommune(written));

/** Names that several municipalities of today have, apart from the county in brackets: `Herøy`, `Våler`. */
function sharedNames({ municipalities }: Municipal): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const { code, name } of municipalities.values()) {
    const bare = foldName(name.replace(/ \(.*\)$/, ""));
    codes.set(bare, [...(codes.get(bare) ?? []), code]);
  }
  return new Map([...codes].filter(([, of]) => of.length > 1));
}
