import { distance } from "fastest-levenshtein";
import type { Technology } from "../radar/model.js";
import { byCode } from "./by-code.js";
import { sameValue } from "./same-value.js";
import type { Rename } from "./types.js";

/** How much of the longer id may differ. */
const tolerance = 0.34;
/** Ids that share a word, a beginning or an end are held against each other; a group with more pairs tells nothing. */
const mostPairs = 2500;

/**
 * Which added technology may be a removed one under a new id: the same title, or an id nearly the same. Only where
 * each is the other's single best; looked at from the other side the answer is the same.
 */
export function lookAlikes(removed: readonly Technology[], added: readonly Technology[]): readonly Rename[] {
  const best = new Map<
    string,
    { readonly other: string; readonly differs: number; readonly alone: boolean }
  >();
  const note = (key: string, other: string, differs: number) => {
    const known = best.get(key);
    if (known === undefined || differs < known.differs) best.set(key, { other, differs, alone: true });
    else if (differs === known.differs && other !== known.other) best.set(key, { ...known, alone: false });
  };
  for (const [from, to] of nearPairs(removed, added)) {
    const differs = difference(from, to);
    if (differs > tolerance) continue;
    note(`-${from.id}`, to.id, differs);
    note(`+${to.id}`, from.id, differs);
  }
  return removed
    .flatMap(({ id }) => {
      const to = best.get(`-${id}`);
      const back = to && best.get(`+${to.other}`);
      return to?.alone && back?.alone && back.other === id ? [{ from: id, to: to.other }] : [];
    })
    .sort((a, b) => byCode(a.to, b.to));
}

/** 0 = the same title, else the part of the longer id that differs. Two versions of a thing are two things. */
function difference(a: Technology, b: Technology): number {
  if (sameValue(a.title, b.title)) return 0;
  const [one, other] = [numbersIn(a.id), numbersIn(b.id)];
  if (one !== "" && other !== "" && one !== other) return 1;
  const longest = Math.max(a.id.length, b.id.length);
  return longest > 100 ? 1 : distance(a.id, b.id) / longest;
}

function numbersIn(id: string): string {
  return (id.match(/\d+/g) ?? []).join(" ");
}

function nearPairs(removed: readonly Technology[], added: readonly Technology[]) {
  const groups = new Map<string, { removed: Technology[]; added: Technology[] }>();
  const sort = (technologies: readonly Technology[], side: "removed" | "added") => {
    for (const technology of technologies) {
      for (const key of keysOf(technology)) {
        const group = groups.get(key) ?? { removed: [], added: [] };
        group[side].push(technology);
        groups.set(key, group);
      }
    }
  };
  sort(removed, "removed");
  sort(added, "added");
  return [...groups.values()]
    .filter((group) => group.removed.length * group.added.length <= mostPairs)
    .flatMap((group) => group.removed.flatMap((from) => group.added.map((to) => [from, to] as const)));
}

function keysOf({ id, title }: Technology): ReadonlySet<string> {
  const titles = typeof title === "string" ? [title] : Object.values(title);
  return new Set([
    ...titles.map((text) => `title ${text}`),
    ...id.split("-"),
    `${id.slice(0, 3)}…`,
    `…${id.slice(-3)}`,
  ]);
}
