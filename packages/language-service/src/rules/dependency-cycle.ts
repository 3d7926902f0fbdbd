import { type Radar, type Range, technologiesByName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `cycle`: ids along the dependencies, the first of them if there are many; the last depends on the first. */
    "dependency-cycle": { readonly cycle: readonly string[]; readonly count: number };
  }
}

/** A dependency as it is written, and where. */
interface Link {
  readonly to: string;
  readonly range: () => Range;
}

/** More steps than anyone follows. */
const mostSteps = 20;

const path = (cycle: readonly string[], count: number) =>
  [...cycle, ...(count > cycle.length ? ["…"] : []), cycle[0]].join(" → ");

export const dependencyCycle = defineRule({
  code: "dependency-cycle",
  severity: "warning",
  title: { en: "Dependencies in a circle", nb: "Avhengigheter i sirkel", nn: "Avhengnader i sirkel" },
  message: {
    en: ({ cycle, count }) =>
      `These ${count} dependencies go in a circle: ${en.quote(path(cycle, count))}. Remove one of them, or move it to “relatesTo”.`,
    nb: ({ cycle, count }) =>
      `Disse ${count} avhengighetene går i sirkel: ${nb.quote(path(cycle, count))}. Fjern en av dem, eller flytt den til «relatesTo».`,
    nn: ({ cycle, count }) =>
      `Desse ${count} avhengnadene går i sirkel: ${nn.quote(path(cycle, count))}. Fjern ein av dei, eller flytt han til «relatesTo».`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    const placeOf = (index: number, name: string) => {
      const written = textsAt(source, ["technologies", index, "dependsOn"]).find(({ text }) => text === name);
      return rangeOf(written?.path ?? ["technologies", index, "dependsOn"]);
    };
    for (const { closing, way, count } of cyclesIn(linksOf(radar, placeOf))) {
      yield {
        range: closing.range(),
        data: { cycle: way.map(({ from }) => from), count },
        related: way
          .filter(({ link }) => link !== closing)
          .map(({ link }) => ({ range: link.range(), role: "same-circle" as const })),
      };
    }
  },
});

/** The dependencies of each technology by its id, names resolved; on itself is another finding. */
function linksOf(
  radar: Radar,
  placeOf: (index: number, name: string) => Range,
): ReadonlyMap<string, readonly Link[]> {
  const named = technologiesByName(radar);
  const links = new Map<string, readonly Link[]>();
  for (const { id, dependsOn, index } of radar.technologies) {
    if (links.has(id)) continue;
    const known = dependsOn.flatMap((name) => {
      const target = named.get(name)?.id;
      return target === undefined || target === id ? [] : [{ to: target, range: () => placeOf(index, name) }];
    });
    links.set(id, known);
  }
  return links;
}

interface Step {
  readonly from: string;
  readonly link: Link;
}

interface Cycle {
  readonly closing: Link;
  /** The first steps of the way round. */
  readonly way: readonly Step[];
  /** How many steps it has in all. */
  readonly count: number;
}

/**
 * Every link that leads back to where the walk came from, with the way round. Each link is walked
 * once, in the order of the file, and without recursion: a chain may be thousands long.
 */
function* cyclesIn(links: ReadonlyMap<string, readonly Link[]>): Iterable<Cycle> {
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    const trail = [{ id: start, next: 0 }];
    const standsAt = new Map([[start, 0]]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const link = links.get(top.id)?.[top.next++];
      if (link === undefined) {
        trail.pop();
        standsAt.delete(top.id);
        done.add(top.id);
        continue;
      }
      const back = standsAt.get(link.to);
      if (back !== undefined) {
        const way = trail
          .slice(back, back + mostSteps)
          .map(({ id, next }) => ({ from: id, link: links.get(id)?.[next - 1] ?? link }));
        yield { closing: link, way, count: trail.length - back };
      } else if (!done.has(link.to)) {
        standsAt.set(link.to, trail.length);
        trail.push({ id: link.to, next: 0 });
      }
    }
  }
}
