import { placeTechnology, type Radar } from "@kommuneradar/core";

const known = new WeakMap<Radar, string>();

/** Where every technology of a radar stands, as text: two radars of one text show the same picture. */
export function standingsOf(radar: Radar): string {
  const before = known.get(radar);
  if (before !== undefined) return before;
  const standings = radar.technologies
    .map((technology) => {
      const { id, status, category } = technology;
      const ring = status === "active" ? placeTechnology(radar, technology).ring : "";
      return [id, status, category, ring].join("\t");
    })
    .sort()
    .join("\n");
  known.set(radar, standings);
  return standings;
}
