import type { PlanFile } from "../plan/model.js";
import type { Radar, Technology } from "../radar/model.js";
import { technologiesByName } from "../radar/technologies-by-name.js";

/**
 * The platforms that are not in place and that a technology waits for, by id and in alphabetical order: those its
 * `dependsOn` names, those that say they are needed by it, and those that the technologies it depends on wait for.
 */
export function platformWaits(
  radar: Pick<Radar, "technologies">,
  plans: readonly Pick<PlanFile, "platforms">[],
): (technology: Technology) => readonly string[] {
  const missing = plans.flatMap(({ platforms }) => platforms.filter(({ state }) => state !== "in-place"));
  const ids = new Set(missing.map(({ id }) => id));
  const named = technologiesByName(radar);
  const neededBy = new Map<Technology, string[]>();
  for (const { id, neededBy: names } of missing) {
    for (const technology of names.flatMap((name) => named.get(name) ?? []))
      neededBy.set(technology, [...(neededBy.get(technology) ?? []), id]);
  }

  return (technology) => {
    const waits = new Set<string>();
    const seen = new Set<Technology>();
    const open = [technology];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const id of neededBy.get(next) ?? []) waits.add(id);
      for (const name of next.dependsOn) {
        const other = named.get(name);
        if (other !== undefined) open.push(other);
        else if (ids.has(name)) waits.add(name);
      }
    }
    return [...waits].sort();
  };
}
