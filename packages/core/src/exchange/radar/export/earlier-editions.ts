import { type Edition, type Trajectory, trajectories } from "../../../diff/trajectories.js";
import { resolveText } from "../../../text/localized.js";
import type { ExportLoss, ExportSource } from "./types.js";

/**
 * The editions that a timeline has places for, the present one last: one for each day, of several of a day the last.
 * Without a date there is no place.
 */
export function timelineEditions({ radar, earlier, today }: ExportSource): readonly Edition[] {
  const now: Edition = { id: "", date: radar.edition ?? today, radar };
  const byDay = new Map<string, Edition>();
  for (const edition of earlier) {
    if (edition.date !== undefined && edition.date !== now.date) byDay.set(edition.date, edition);
  }
  return [...byDay.values(), now];
}

/** What of the earlier editions has no place in a timeline of the radar as it stands. */
export function earlierLosses(source: ExportSource): readonly ExportLoss[] {
  const { earlier } = source;
  const editions = timelineEditions(source);
  const undated = earlier.filter(({ date }) => date === undefined).map(({ id }) => id);
  const sameDay = earlier
    .filter((edition) => edition.date !== undefined && !editions.includes(edition))
    .map(({ id }) => id);
  const rows = trajectories(editions);
  const isPresent = ({ stations }: Trajectory) => stations[editions.length - 1] !== undefined;
  return [
    ...(undated.length > 0 ? [{ code: "undated-editions", editions: undated } as const] : []),
    ...(sameDay.length > 0 ? [{ code: "same-day-editions", editions: sameDay } as const] : []),
    ...otherRings(source, rows.filter(isPresent)),
    ...gone(
      source,
      rows.filter((row) => !isPresent(row)),
    ),
  ];
}

/** Rings of earlier editions that the radar no longer has: what stood there has no station then. */
function otherRings({ radar }: ExportSource, rows: readonly Trajectory[]): readonly ExportLoss[] {
  const known = new Set(radar.rings.map(({ id }) => id));
  const rings = new Set<string>();
  const technologies: string[] = [];
  for (const { id, stations } of rows) {
    const there = stations.flatMap((station) => station?.ring ?? []).filter((ring) => !known.has(ring));
    for (const ring of there) rings.add(ring);
    if (there.length > 0) technologies.push(id);
  }
  return rings.size === 0 ? [] : [{ code: "other-rings", rings: [...rings], technologies }];
}

/** Technologies of earlier editions that the radar no longer has. */
function gone({ radar, language }: ExportSource, rows: readonly Trajectory[]): readonly ExportLoss[] {
  const titles = rows.map(({ id, title }) => resolveText(title, language, radar.language) || id);
  return titles.length === 0 ? [] : [{ code: "gone", titles }];
}
