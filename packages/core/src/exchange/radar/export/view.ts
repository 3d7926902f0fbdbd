import { trajectories } from "../../../diff/trajectories.js";
import type { Radar, Technology, TechnologyStatus } from "../../../radar/model.js";
import { placeTechnology } from "../../../radar/placement.js";
import { type Language, resolveText, type Text } from "../../../text/localized.js";
import { timelineEditions } from "./earlier-editions.js";
import type { ExportSource } from "./types.js";

/** Where a technology stood in an edition: `ring` counts from inside; `by` > 0 = rings moved inward since the one before. */
export interface ExportStation {
  readonly date: string;
  readonly ring: number;
  readonly by: number;
  readonly isNew: boolean;
  /** In the edition's own words, Markdown. */
  readonly title: string;
  readonly category: string;
  readonly description: string;
  readonly grounds: string;
}

export interface ExportRow {
  readonly id: string;
  readonly title: string;
  /** Place in `categories`. */
  readonly category: number;
  /** Place in `rings`; undefined without a recommendation or off the rings. */
  readonly ring: number | undefined;
  readonly status: TechnologyStatus;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly grounds: string;
  readonly ringBecause: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly tags: readonly string[];
  /** Since the edition before; undefined where there is none. */
  readonly marker: "new" | "in" | "out" | "none" | undefined;
  /** Editions in which it stood in a ring, earliest first, the present last. */
  readonly stations: readonly ExportStation[];
  readonly technology: Technology;
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A radar in one language, as other tools think of it: rings and categories by their places. */
export interface ExportView {
  /** Of the radar, in `language` where there is one in that; else as `resolveText` chooses. */
  readonly title: string;
  /** Of the edition, else today. */
  readonly date: string;
  /** The one that was asked for. */
  readonly language: Language;
  /** From inside out; `description` is "" where the radar has none. */
  readonly rings: readonly Named[];
  /** In the order of the radar; `description` is "" where the radar has none. */
  readonly categories: readonly Named[];
  /** In the order of the radar; for an exporter only those with a ring, unless it `holdsUnplaced`. */
  readonly rows: readonly ExportRow[];
}

export function exportView(source: ExportSource): ExportView {
  const { radar, language, today } = source;
  const say = (text: Text | undefined) => resolveText(text, language, radar.language);
  const named = ({ id, title, description }: { id: string; title: Text; description?: Text }) => {
    return { id, title: say(title) || id, description: say(description) };
  };
  const stations = stationsOf(source);
  const marks = markersOf(source);
  return {
    title: say(radar.title),
    date: radar.edition ?? today,
    language,
    rings: radar.rings.map(named),
    categories: radar.categories.map(named),
    rows: radar.technologies.map((technology) => ({
      id: technology.id,
      title: say(technology.title) || technology.id,
      category: radar.categories.findIndex(({ id }) => id === technology.category),
      ring: ringOf(radar, technology),
      status: technology.status,
      summary: say(technology.summary),
      description: say(technology.description),
      grounds: say(technology.assessment?.grounds),
      ringBecause: say(technology.ringBecause),
      links: technology.links.map(({ title, url }) => ({ title: say(title) || url, url })),
      tags: technology.tags,
      marker: marks?.get(technology.id),
      stations: stations.get(technology.id) ?? [],
      technology,
    })),
  };
}

function ringOf(radar: Radar, technology: Technology): number | undefined {
  if (technology.status !== "active") return undefined;
  const { ring } = placeTechnology(radar, technology);
  const at = radar.rings.findIndex(({ id }) => id === ring);
  return at < 0 ? undefined : at;
}

/** What has no place in a timeline is told of as a loss. */
function stationsOf(source: ExportSource): ReadonlyMap<string, readonly ExportStation[]> {
  const { radar, language, today } = source;
  const editions = timelineEditions(source);
  const inEdition = editions.map(
    (edition) => new Map(edition.radar.technologies.map((one) => [one.id, one])),
  );
  return new Map(
    trajectories(editions).map(({ id, earlier: ids, stations }) => [
      id,
      stations.flatMap((station, at): readonly ExportStation[] => {
        const edition = editions[at];
        const ring = radar.rings.findIndex((one) => one.id === station?.ring);
        const then = [id, ...ids].map((name) => inEdition[at]?.get(name)).find((one) => one !== undefined);
        if (station === undefined || edition === undefined || then === undefined || ring < 0) return [];
        const say = (text: Text | undefined) => resolveText(text, language, edition.radar.language);
        return [
          {
            date: edition.date ?? today,
            ring,
            by: station.by,
            isNew: station.isNew,
            title: say(then.title),
            category: then.category,
            description: say(then.description),
            grounds: say(then.assessment?.grounds),
          },
        ];
      }),
    ]),
  );
}

function markersOf({
  radar,
  earlier,
  since,
}: ExportSource): ReadonlyMap<string, ExportRow["marker"]> | undefined {
  const before = since ?? earlier.at(-1)?.radar;
  if (before === undefined) return undefined;
  const rows = trajectories([
    { id: "before", date: undefined, radar: before },
    { id: "now", date: undefined, radar },
  ]);
  return new Map(
    rows.map(({ id, stations: [, now] }) => {
      const marker =
        now === undefined ? undefined : now.isNew ? "new" : now.by > 0 ? "in" : now.by < 0 ? "out" : "none";
      return [id, marker];
    }),
  );
}
