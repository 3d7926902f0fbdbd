import {
  type Edition,
  type Language,
  layoutRadar,
  type Radar,
  resolveText,
  trajectories,
} from "@kommuneradar/core";
import { createRadarViewer } from "../radar/radar-viewer.js";
import { readingWords } from "../radar/reading-words.js";
import { layoutWithPast, pastOf } from "../radar/since/layout-with-past.js";
import type { Since } from "../radar/since/since-view.js";
import type { TimelineView } from "../radar/since/timeline-view.js";
import type { PathStep, RadarView } from "../radar/view.js";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import type { PublishedRadar } from "./published-radar.js";

export interface PublishedView {
  readonly view: RadarView;
  /** Of the editions; undefined while one is not going through them. */
  readonly timeline: TimelineView | undefined;
}

/** Id of the radar as it stands among the editions. */
export const now = "now";

/**
 * Makes the views of a published radar: as it stands, or as an edition (`edition`, an id or `now`) beside the one
 * before it. What is the same in two views is the same object.
 */
export function createPublishedViewer(
  published: PublishedRadar,
): (language: Language, edition: string | undefined) => PublishedView {
  const { radar, earlier, since, today } = published;
  const viewOf = createRadarViewer();
  const places = pastOf([...earlier.map((one) => one.radar), radar]);
  const make = (own: Radar, language: Language, past: typeof places | undefined, base?: Since) => {
    const laid = past === undefined ? undefined : layoutWithPast(own, past);
    const view = viewOf(own, laid?.layout ?? layoutRadar(own), {
      language,
      today,
      since: base && { ...base, ...(laid && { placeOf: laid.placeOf }) },
    });
    return { ...view, paths: pathsOf(published, language) };
  };
  return (language, edition) => {
    const sinceBase = since && { label: formatDate(since.label, language), radar: since.radar };
    if (edition === undefined) {
      return { view: make(radar, language, since && pastOf([since.radar]), sinceBase), timeline: undefined };
    }
    const found = earlier.findIndex(({ id }) => id === edition);
    const at = found < 0 ? earlier.length : found;
    const before = earlier[at - 1];
    const base = before && { label: editionName(before, language), radar: before.radar };
    const names = [...earlier.map((one) => editionName(one, language)), nameOfNow(radar, language)];
    const ids = [...earlier.map(({ id }) => id), now];
    return {
      view: make(earlier[at]?.radar ?? radar, language, places, base),
      timeline: { editions: names.map((label, index) => ({ id: ids[index] ?? now, label })), at, note: "" },
    };
  };
}

const editionName = ({ id, date }: Edition, language: Language) => formatDate(date ?? id, language);

function nameOfNow({ edition }: Radar, language: Language): string {
  return edition === undefined ? readingWords(language).asItStands : formatDate(edition, language);
}

/** Where every technology of the radar stood, from the first edition that had it. */
export function pathsOf(
  { radar, earlier }: Pick<PublishedRadar, "radar" | "earlier">,
  language: Language,
): Readonly<Record<string, readonly PathStep[]>> {
  if (earlier.length === 0) return {};
  const words = radarWords(language);
  const editions: Edition[] = [...earlier, { id: now, date: radar.edition, radar }];
  const names = [...earlier.map((one) => editionName(one, language)), nameOfNow(radar, language)];
  const titles = editions.map((one) => ringTitles(one.radar, language));
  const rows = trajectories(editions).map(({ id, stations }): [string, PathStep[]] => {
    const first = stations.findIndex((station) => station !== undefined);
    const steps = stations.map((station, at): PathStep => {
      const edition = names[at] ?? "";
      if (station === undefined) return { edition, ringTitle: readingWords(language).notThere, by: 0 };
      const off = {
        active: words.withoutRing,
        "not-relevant": words.notRelevant,
        "phased-out": words.phasedOut,
      };
      const ring = station.ring === undefined ? undefined : (titles[at]?.get(station.ring) ?? station.ring);
      return { edition, ringTitle: ring ?? off[station.status], by: station.by };
    });
    return [id, steps.slice(Math.max(0, first))];
  });
  return Object.fromEntries(rows);
}

function ringTitles(radar: Radar, language: Language): ReadonlyMap<string, string> {
  return new Map(radar.rings.map(({ id, title }) => [id, resolveText(title, language, radar.language)]));
}
