import type { Radar, Technology, TechnologyStatus } from "../radar/model.js";
import { placeTechnology } from "../radar/placement.js";
import type { Text } from "../text/localized.js";
import { byCode } from "./by-code.js";
import { rememberedDiff } from "./remember-diffs.js";
import { sameValue } from "./same-value.js";

/** A radar as it was at a time. */
export interface Edition {
  /** A commit, or a file. */
  readonly id: string;
  /** YYYY-MM-DD; undefined where nobody says. */
  readonly date: string | undefined;
  /** As it was read at that time. */
  readonly radar: Radar;
}

/** Where a technology stood in an edition. */
export interface Station {
  /** Ring as drawn; undefined off the rings and without a recommendation. */
  readonly ring: string | undefined;
  /** In that edition. */
  readonly status: TechnologyStatus;
  /** Rings moved since the edition before; > 0 = inward, 0 = none. */
  readonly by: number;
  /** Not in the edition before. */
  readonly isNew: boolean;
}

/** The way of a technology through the editions, under whatever ids. */
export interface Trajectory {
  /** The latest id. */
  readonly id: string;
  /** As it was last. */
  readonly title: Text;
  /** Earlier ids, latest first. */
  readonly earlier: readonly string[];
  /** One per edition; undefined where it is not in it. */
  readonly stations: readonly (Station | undefined)[];
}

interface Row {
  id: string;
  title: Text;
  earlier: string[];
  stations: (Station | undefined)[];
  /** As it was last seen. */
  technology: Technology;
}

/**
 * The ways of all technologies through editions, the earliest edition first. A rename goes on in the same row, and so
 * does an id that comes back. Rows are in the order of ids.
 */
export function trajectories(editions: readonly Edition[]): readonly Trajectory[] {
  const rows = new Map<string, Row>();
  const ended: Row[] = [];
  let before: Radar | undefined;
  editions.forEach(({ radar }, at) => {
    const diff = before && rememberedDiff(before, radar);
    for (const { from, to } of renames(diff?.renamed ?? [], rows)) {
      // The id may have been another technology's, which is gone.
      const gone = rows.get(to);
      if (gone) ended.push(gone);
      rows.set(to, from);
      from.earlier = [from.id, ...from.earlier.filter((id) => id !== to)];
      from.id = to;
    }
    const moved = new Map(diff?.moved.map(({ id, by }) => [id, by]));
    const added = new Set(diff?.added);
    const samePlaces =
      before !== undefined && before.rule === radar.rule && sameValue(before.rings, radar.rings);
    for (const technology of radar.technologies) {
      const { id, title } = technology;
      const row = rows.get(id) ?? { id, title, earlier: [], stations: [], technology };
      rows.set(id, row);
      if (row.stations[at] !== undefined) continue;
      row.title = title;
      const last = row.stations[at - 1];
      // One object, where a reading took it over from the reading before, and most of a long history is.
      const isStill = samePlaces && row.technology === technology && last?.by === 0 && !last.isNew;
      row.stations[at] = isStill
        ? last
        : { ...standing(radar, technology), by: moved.get(id) ?? 0, isNew: added.has(id) };
      row.technology = technology;
    }
    before = radar;
  });
  return [...rows.values(), ...ended]
    .map(({ technology: _, ...row }) => ({ ...row, stations: editions.map((_, at) => row.stations[at]) }))
    .sort((a, b) => byCode(a.id, b.id));
}

function standing(radar: Radar, technology: Technology): Pick<Station, "ring" | "status"> {
  const { status } = technology;
  return { ring: status === "active" ? placeTechnology(radar, technology).ring : undefined, status };
}

/** Rows that change their names, taken away from under the old ones first: two may have exchanged theirs. */
function renames(renamed: readonly { readonly from: string; readonly to: string }[], rows: Map<string, Row>) {
  const leaving = renamed.flatMap(({ from, to }) => {
    const row = rows.get(from);
    return row ? [{ from: row, to }] : [];
  });
  for (const { from } of leaving) rows.delete(from.id);
  return leaving;
}

/** Editions in which some technology came, went or stands elsewhere than before, and the first and the last. */
export function editionsWithMoves(editions: readonly Edition[]): readonly Edition[] {
  let shown: Edition | undefined;
  return editions.filter((edition, at) => {
    const same = shown !== undefined && at < editions.length - 1 && standsAlike(shown.radar, edition.radar);
    if (!same) shown = edition;
    return !same;
  });
}

function standsAlike(old: Radar, now: Radar): boolean {
  const { added, removed, renamed, moved, placed, unplaced, retired, revived } = rememberedDiff(old, now);
  return [added, removed, renamed, moved, placed, unplaced, retired, revived].every(
    ({ length }) => length === 0,
  );
}
