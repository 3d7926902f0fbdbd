import type { Radar } from "./model.js";

/**
 * Whether two files are of the same radar, as far as they tell: by the id that both state, else by a technology that is
 * in both. Of an `own` that cannot be read nothing is known that speaks against it.
 */
export function isSameRadar(other: Radar, own: Radar | undefined): boolean {
  if (own === undefined) return true;
  if (other.id !== undefined && own.id !== undefined) return other.id === own.id;
  const names = new Set(own.technologies.flatMap(({ id, aliases }) => [id, ...aliases]));
  return other.technologies.some(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
}
