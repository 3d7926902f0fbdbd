import { type Radar, type Range, technologiesByName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";
import { textsAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `cycle`: ids along the dependencies; the last one depends on the first. */
    "dependency-cycle": { readonly cycle: readonly string[] };
  }
}

/** A dependency as it is written, and where. */
interface Link {
  readonly to: string;
  readonly range: () => Range;
}

/** More places than anyone follows. */
const mostRelated = 20;

const path = (cycle: readonly string[]) => [...cycle, cycle[0]].join(" → ");

export const dependencyCycle = defineRule({
  code: "dependency-cycle",
  severity: "warning",
  message: {
    en: ({ cycle }) =>
      `These dependencies go in a circle: ${en.quote(path(cycle))}. Remove one of them, or move it to “relatesTo”.`,
    nb: ({ cycle }) =>
      `Disse avhengighetene går i sirkel: ${nb.quote(path(cycle))}. Fjern en av dem, eller flytt den til «relatesTo».`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    const links = linksOf(radar, (index) =>
      textsAt(source, ["technologies", index, "dependsOn"]).map(({ text, path: at }) => ({
        to: text,
        range: () => rangeOf(at),
      })),
    );
    for (const { closing, way } of cyclesIn(links)) {
      yield {
        range: closing.range(),
        data: { cycle: way.map(({ from }) => from) },
        related: way
          .slice(0, -1)
          .slice(0, mostRelated)
          .map(({ link }) => ({ range: link.range(), role: "same-circle" as const })),
      };
    }
  },
});

/** The dependencies of each technology by its id, names resolved; on itself is another finding. */
function linksOf(
  radar: Radar,
  written: (index: number) => readonly Link[],
): ReadonlyMap<string, readonly Link[]> {
  const named = technologiesByName(radar);
  const links = new Map<string, readonly Link[]>();
  for (const { id, index } of radar.technologies) {
    if (links.has(id)) continue;
    const known = written(index).flatMap(({ to, range }) => {
      const target = named.get(to)?.id;
      return target === undefined || target === id ? [] : [{ to: target, range }];
    });
    links.set(id, known);
  }
  return links;
}

interface Step {
  readonly from: string;
  readonly link: Link;
}

/**
 * Every link that leads back to where the walk came from, with the way round, its own step last. Each link is walked
 * once, in the order of the file, and without recursion: a chain may be thousands long.
 */
function* cyclesIn(
  links: ReadonlyMap<string, readonly Link[]>,
): Iterable<{ readonly closing: Link; readonly way: readonly Step[] }> {
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
          .slice(back)
          .map(({ id, next }) => ({ from: id, link: links.get(id)?.[next - 1] ?? link }));
        yield { closing: link, way };
      } else if (!done.has(link.to)) {
        standsAt.set(link.to, trail.length);
        trail.push({ id: link.to, next: 0 });
      }
    }
  }
}
