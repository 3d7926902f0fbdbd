import type { PlanFile } from "../../plan/model.js";
import type { ProjectsFile } from "../../projects/model.js";
import { byCode } from "../by-code.js";
import { sameNames, sameValue } from "../same-value.js";
import type { ChangeKind } from "./changes/change.js";
import { type EntryOf, listChanges } from "./changes/index.js";
import { type Entry, matchEntries } from "./match-entries.js";
import type { LinkedChange, LinkedDiff, LinkedField, LinkedList, PlanDiff, ProjectsDiff } from "./types.js";

/**
 * What is different between two projects files. The order of the files and of their languages does not matter; with old and
 * new exchanged, everything is mirrored. Potential and realised effects are told apart and never added up.
 */
export function diffProjects(old: ProjectsFile, now: ProjectsFile): ProjectsDiff {
  return {
    of: "projects",
    old,
    new: now,
    changes: changesIn("projects", old.projects, now.projects),
    file: changedKeys(old, now, ["id", "title", "language", "radar"]),
  };
}

/** What is different between two plans, told alike. */
export function diffPlans(old: PlanFile, now: PlanFile): PlanDiff {
  return {
    of: "plan",
    old,
    new: now,
    changes: [
      ...changesIn("challenges", old.challenges, now.challenges),
      ...changesIn("platforms", old.platforms, now.platforms),
      ...changesIn("processes", old.processes, now.processes),
      ...changesIn("measures", old.measures, now.measures),
      ...changesIn("consequences", old.consequences, now.consequences),
      ...changesIn("scenarios", old.scenarios, now.scenarios),
    ],
    file: [
      ...changedKeys(old, now, ["id", "title", "language", "radar"]),
      ...(sameValue(unplaced(old.competence), unplaced(now.competence)) ? [] : (["competence"] as const)),
    ],
  };
}

/** Whether nothing at all is different. */
export function isEmptyLinkedDiff({ changes, file }: LinkedDiff): boolean {
  return changes.length === 0 && file.length === 0;
}

function changesIn<List extends LinkedList>(
  list: List,
  old: readonly (EntryOf[List] & Entry)[],
  now: readonly (EntryOf[List] & Entry)[],
): readonly LinkedChange[] {
  const { pairs, added, removed } = matchEntries(old, now);
  const kinds: readonly ChangeKind<EntryOf[List]>[] = listChanges[list];
  const changes: LinkedChange[] = [
    ...added.map(({ id }): LinkedChange => ({ list, id, kind: "added" })),
    ...removed.map(({ id }): LinkedChange => ({ list, id, kind: "removed" })),
    ...pairs.flatMap(([before, after]): readonly LinkedChange[] => {
      const { id } = after;
      const fields = changedRest(before, after, kinds);
      return [
        ...(before.id === id ? [] : [{ list, id, kind: "renamed", from: before.id, to: id } as const]),
        ...kinds.flatMap(({ tell }) => tell(before, after).map((change) => ({ ...change, list, id }))),
        ...(fields.length > 0 ? [{ list, id, kind: "edited", fields } as const] : []),
      ];
    }),
  ];
  // Stable: the changes of one entry stay as its kinds stand.
  return changes.sort((a, b) => byCode(a.id, b.id));
}

/** Places in the file, and what is told elsewhere. */
const unread = ["id", "range", "idRange", "index"];

function changedRest<E extends object>(
  before: E,
  after: E,
  kinds: readonly ChangeKind<E>[],
): readonly LinkedField[] {
  const told = new Set<string>([...unread, ...kinds.flatMap(({ fields }) => fields)]);
  const inPart: ChangeKind<E>["sameRest"] = Object.assign({}, ...kinds.map(({ sameRest }) => sameRest));
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort() as (keyof E & string)[];
  // What is left of the keys of an entry are fields, by the type of these.
  return keys.filter(
    (key) => !told.has(key) && !(inPart?.[key]?.(before, after) ?? same(before[key], after[key])),
  ) as LinkedField[];
}

/** Lists of names, which is what most lists are, say the same in any order. */
function same(one: unknown, other: unknown): boolean {
  return areNames(one) && areNames(other) ? sameNames(one, other) : sameValue(one, other);
}

function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === "string");
}

function changedKeys<Key extends LinkedField>(
  old: { readonly [K in Key]?: unknown },
  now: { readonly [K in Key]?: unknown },
  keys: readonly Key[],
): readonly LinkedField[] {
  return keys.filter((key) => !sameValue(old[key], now[key]));
}

function unplaced(entries: PlanFile["competence"]): readonly object[] {
  return entries.map(({ range: _, index: __, ...rest }) => rest);
}
