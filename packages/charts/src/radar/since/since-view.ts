import {
  describeDiff,
  diffRadars,
  type Language,
  movementsOf,
  type Radar,
  type RadarDiff,
} from "@kommuneradar/core";
import { otherLanguage } from "../../languages/other-language.js";
import type { Movement } from "../view-model.js";
import { cellOf, type LayoutWithPast } from "./layout-with-past.js";
import type { ChangeView, GhostView, SinceView } from "./model.js";

/** What a radar is compared with. */
export interface Since {
  /** What to call it. */
  readonly label: string;
  /** The radar as it was; undefined where it cannot be had. */
  readonly radar: Radar | undefined;
  /** Why it cannot be had. */
  readonly problem?: string;
  /** Where things stood, from the layout that the view is drawn by. */
  readonly placeOf?: LayoutWithPast["placeOf"];
}

/** A comparison as a view shows it, and what it marks of technologies. */
export interface Compared {
  readonly view: SinceView;
  readonly movements: Readonly<Record<string, Movement>>;
}

/** Compares a radar with what it was. */
export function compareSince(radar: Radar, since: Since, language: Language): Compared {
  const { label, problem = "", placeOf = () => undefined, radar: before } = since;
  if (before === undefined) {
    return { view: { label, problem, ghosts: [], changes: [] }, movements: {} };
  }
  const diff = diffRadars(before, radar);
  const ids = new Set(radar.technologies.map(({ id }) => id));
  const technologyOf = new Map(
    [...before.technologies, ...radar.technologies].map((technology) => [technology.id, technology]),
  );
  const changes = describeDiff(diff, language).map(
    ({ id, kind, heading, title, text }): ChangeView => ({
      id: id !== undefined && kind !== "removed" && ids.has(id) ? id : null,
      kind,
      heading,
      title,
      text,
      ...(id !== undefined &&
        otherLanguage(technologyOf.get(id)?.title, ids.has(id) ? radar : before, language)),
    }),
  );
  return {
    view: { label, problem, ghosts: ghostsOf(diff, placeOf), changes },
    movements: movementsOf(diff),
  };
}

/** Where technologies stood that stand elsewhere now, or nowhere; in the order of their ids. */
function ghostsOf(
  { old, new: now, renamed, removed }: RadarDiff,
  placeOf: LayoutWithPast["placeOf"],
): GhostView[] {
  const today = new Map(now.technologies.map((technology) => [technology.id, technology]));
  const later = new Map(renamed.map(({ from, to }) => [from, to]));
  const gone = new Set(removed);
  return old.technologies
    .flatMap((technology): GhostView[] => {
      const cell = cellOf(old, technology);
      const place = cell === undefined ? undefined : placeOf(cell);
      if (cell === undefined || place === undefined) return [];
      const same = gone.has(technology.id) ? undefined : today.get(later.get(technology.id) ?? technology.id);
      const cellToday = same && cellOf(now, same);
      if (cellToday !== undefined && sameCell(cell, cellToday)) return [];
      return [
        {
          id: same?.id ?? technology.id,
          moved: cellToday !== undefined,
          category: place.category,
          ring: place.ring,
          x: place.x,
          y: place.y,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A new id may come with another first name: then the place is another, and nothing happened to the technology. */
function sameCell(a: string, b: string): boolean {
  return a.slice(a.indexOf("\n")) === b.slice(b.indexOf("\n"));
}
