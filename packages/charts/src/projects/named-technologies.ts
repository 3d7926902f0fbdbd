import {
  type Language,
  placeTechnology,
  type Radar,
  type Technology,
  technologiesByName,
} from "@kommuneradar/core";
import { markedText } from "../languages/mark-texts.js";
import type { TechnologyRef } from "./model.js";

/** What the radars call technologies, by any of their names; a name that no radar has stands for itself. */
export function namedTechnologies(
  radars: readonly Radar[],
  language: Language,
): (name: string) => TechnologyRef {
  const known = new Map<string, TechnologyRef>();
  for (const radar of new Set(radars)) {
    const rings = new Map(
      radar.rings.map(({ id, title }) => [id, markedText(title, language, radar.language)]),
    );
    for (const [name, technology] of technologiesByName(radar)) {
      const own = refOf(radar, technology, rings, language);
      const before = known.get(name);
      // A name that two radars give to two things says no more than itself.
      const isOther = before !== undefined && before.title !== own.title;
      known.set(name, isOther ? { id: name, title: name, ring: "" } : own);
    }
  }
  return (name) => known.get(name) ?? { id: name, title: name, ring: "" };
}

function refOf(
  radar: Radar,
  technology: Technology,
  rings: ReadonlyMap<string, string>,
  language: Language,
): TechnologyRef {
  const { ring } = placeTechnology(radar, technology);
  return {
    id: technology.id,
    title: markedText(technology.title, language, radar.language) || technology.id,
    ring: ring === undefined ? "" : (rings.get(ring) ?? ring),
  };
}
