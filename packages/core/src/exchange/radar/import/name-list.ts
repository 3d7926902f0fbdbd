import { IdList } from "../../../text/id-list.js";
import { makeId, sameName } from "./make-id.js";
import type { ForeignName } from "./types.js";

export interface NamedEntry {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/** Rings or categories of a radar, and which of them a foreign name means. */
export interface NameList {
  readonly list: readonly NamedEntry[];
  /** By the foreign name, however it is written. */
  readonly idOf: (name: string | undefined) => string | undefined;
}

/** Gives foreign names ids; `renamed` says which id a name gets where somebody asked for one. */
export function nameList(
  names: readonly ForeignName[],
  renamed: (name: ForeignName) => string | undefined = () => undefined,
): NameList {
  const ids = new IdList();
  const byName = new Map<string, string>();
  const list: NamedEntry[] = [];
  for (const foreign of names) {
    const asked = renamed(foreign);
    const there = list.find(({ id }) => id === asked);
    const id = there?.id ?? ids.take(asked ?? makeId(foreign.name));
    if (there === undefined) list.push({ id, title: foreign.title, description: foreign.description });
    for (const name of [foreign.name, foreign.title, ...(foreign.aliases ?? [])]) {
      if (!byName.has(sameName(name))) byName.set(sameName(name), id);
    }
  }
  return { list, idOf: (name) => (name === undefined ? undefined : byName.get(sameName(name))) };
}

/** The names that entries use, each once, in their first spelling. */
export function usedNames(names: readonly (string | undefined)[]): readonly ForeignName[] {
  const used = new Map<string, ForeignName>();
  for (const name of names) {
    const title = name?.trim() ?? "";
    if (title !== "" && !used.has(sameName(title))) used.set(sameName(title), { name: title, title });
  }
  return [...used.values()];
}
