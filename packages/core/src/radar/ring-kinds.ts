import { vocabulary } from "../text/vocabulary.js";
import type { Ring } from "./model.js";
import { ringsByCustom } from "./rings-by-custom.js";

/** What a ring recommends, from inside out, whatever a radar calls it: the rings of the report. */
export const ringKinds = ["adopt", "trial", "assess", "hold"] as const;
/** One of `ringKinds`. */
export type RingKind = (typeof ringKinds)[number];

/**
 * What a ring of a radar recommends: by its id, else by a title that everybody knows; undefined for a ring of its own. A
 * ring's place says nothing: of five rings the third is not the third of four.
 */
export function ringKindOf({ id, title }: Ring): RingKind | undefined {
  const names = [id, ...(typeof title === "string" ? [title] : Object.values(title))].map(ringName);
  for (const name of names) {
    const kind = kindsByName.get(name);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Names that differ in case or in blanks are one. */
function ringName(name: string): string {
  return name.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");
}

const kindsByName: ReadonlyMap<string, RingKind> = new Map(
  ringKinds.flatMap((kind, at) => [
    ...(ringsByCustom[at] ?? []).map((name) => [name, kind] as const),
    ...(["nb", "nn", "en"] as const).map(
      (language) => [ringName(vocabulary(language).rings[kind].title), kind] as const,
    ),
  ]),
);
