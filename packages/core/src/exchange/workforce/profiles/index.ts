import { foldName } from "../../../workforce/fold-name.js";
import { aMelding } from "./a-melding.js";
import { pai } from "./pai.js";
import { plain } from "./plain.js";
import type { ImportRole, Profile } from "./profile.js";
import { ssb } from "./ssb.js";

export type { ImportRole } from "./profile.js";

const profiles: readonly Profile[] = [plain, ssb, aMelding, pai];

const roles = new Map<string, ImportRole>();
for (const { names } of profiles) {
  for (const role of Object.keys(names) as ImportRole[]) {
    for (const name of names[role] ?? []) roles.set(foldName(name), role);
  }
}

/** Names of measures that Statbank follows with a period: `Lønnstakere 2016K2`. */
const measures: readonly (readonly [string, ImportRole])[] = [...roles].filter(
  ([name, role]) => (role === "fte" || role === "headcount") && name.length > 5 && name !== "antall",
);

/** What extracts call a column in as many ways as there are systems: `Avt. st.%`, `Stilling %`, `STYRK-kode`. */
const shapes: readonly (readonly [ImportRole, RegExp])[] = [
  ["percent", /^(?:avt(?:alt)?|fast|sum)?st(?:illings?|ill)?(?:%|pst|prosent|prosentandel|brøk|grad)$/],
  ["occupation", /^(?:yrkeskode|yrke|kode)?styrk(?:08)?(?:kode|yrke)?$|^st(?:ill?)?kode(?:ks)?$/],
  ["municipality", /^komm?(?:une)?(?:nr|nummer|kode)$/],
  // SSB's long CSV has the table's number and title over its values: `11658: Lønnstakere, etter yrke og kvartal`.
  ["fte", /^\d{5}:[^,]*arsverk/],
  ["headcount", /^\d{5}:[^,]*(?:lønnst|syssels|ansatt|tilsett|employ)/],
];

/** The role that a header stands for by its name; a measure may be followed by its period. */
export function importRoleOf(header: string): ImportRole | undefined {
  const folded = foldName(header).replaceAll(/[()]/g, "");
  const exact = roles.get(foldName(header)) ?? roles.get(folded);
  if (exact !== undefined) return exact;
  const shaped = shapes.find(([, shape]) => shape.test(folded));
  if (shaped !== undefined) return shaped[0];
  const measure = measures.find(
    ([name]) => folded.startsWith(name) && /^(?:alt)?\d{4}(?:[kmq]\d+)?$/.test(folded.slice(name.length)),
  );
  return measure?.[1] ?? roleOfParts(header);
}

/** Of `Enhet / tjenesteområde` the part that is known. Not of measures: there a stroke may mean “per”. */
function roleOfParts(header: string): ImportRole | undefined {
  // With a delimiter in it, it is a whole header read as one name.
  const parts = /[;,\t|]/.test(header) ? [] : header.split("/");
  const found = new Set(parts.length < 2 ? [] : parts.map((part) => roles.get(foldName(part))));
  found.delete(undefined);
  const [role] = found;
  const isPlace = role === "municipality" || role === "sector" || role === "occupation";
  return found.size === 1 && isPlace ? role : undefined;
}
