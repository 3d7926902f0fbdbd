import type { Radar, Technology } from "./model.js";

/** Technologies by every name a reference may use: their ids and, where no id takes the name, their earlier ids. */
export function technologiesByName({
  technologies,
}: Pick<Radar, "technologies">): ReadonlyMap<string, Technology> {
  const named = new Map<string, Technology>();
  for (const technology of technologies) {
    if (!named.has(technology.id)) named.set(technology.id, technology);
  }
  for (const technology of technologies) {
    for (const alias of technology.aliases) if (!named.has(alias)) named.set(alias, technology);
  }
  return named;
}
