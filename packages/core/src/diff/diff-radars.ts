import type { Radar, Technology } from "../radar/model.js";
import { technologiesByName } from "../radar/technologies-by-name.js";
import { byCode } from "./by-code.js";
import { changedFields, changedRadarFields, isTextOnly, type Meanings } from "./changed-fields.js";
import { areaChanges, inputChanges } from "./input-changes.js";
import { lookAlikes } from "./look-alikes.js";
import { type Matched, matchTechnologies } from "./match-technologies.js";
import { ringChange } from "./ring-change.js";
import { sameValue } from "./same-value.js";
import type { RadarDiff, Reassessment, Rename, StatusChange, TechnologyField } from "./types.js";

type Lists = {
  -readonly [K in keyof RadarDiff]: RadarDiff[K] extends readonly (infer T)[] ? T[] : RadarDiff[K];
};

/**
 * What is different between two radars, told as a reader of radars would: what came, went, moved, was assessed again.
 * The order of the files does not matter; with old and new exchanged, everything is mirrored.
 */
export function diffRadars(old: Radar, now: Radar): RadarDiff {
  const { pairs, added, removed } = matchTechnologies(old, now);
  const meanings = meaningsOf(old, now, pairs);
  const lists: Lists = {
    old,
    new: now,
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    renamed: pairs.flatMap(renameOf),
    proposed: [...lookAlikes(removed, added)],
    moved: [],
    placed: [],
    unplaced: [],
    reassessed: [],
    recategorised: [],
    retired: [],
    revived: [],
    edited: [],
    textOnly: [],
    radar: [...changedRadarFields(old, now)],
  };
  const samePlaces = old.rule === now.rule && sameValue(old.rings, now.rings);
  for (const [before, after] of pairs) {
    // One object, where a reading took it over from the reading before: it is the same in all but its ring.
    if (before !== after || !samePlaces) compare(before, after, lists, meanings);
  }
  return lists;
}

/** Whether nothing at all is different. */
export function isEmptyDiff(diff: RadarDiff): boolean {
  return Object.values(diff).every((list) => !Array.isArray(list) || list.length === 0);
}

function compare(before: Technology, after: Technology, lists: Lists, meanings: Meanings): void {
  const { id } = after;
  const told = new Set<TechnologyField>();
  const ring = ringChange([before, lists.old], [after, lists.new]);
  if (ring !== undefined) {
    told.add("ring");
    if (ring.list === "moved") lists.moved.push(ring.entry);
    else lists[ring.list].push(ring.entry);
  }
  const status = statusOf(before, after);
  if (status !== undefined) {
    told.add("status");
    lists[status.list].push(status.entry);
  }
  if (before.category !== after.category) {
    lists.recategorised.push({ id, from: before.category, to: after.category });
  }
  const reassessed = reassessmentOf(before, after);
  if (reassessed !== undefined) lists.reassessed.push(reassessed);
  const fields = changedFields(before, after, meanings).filter((field) => !told.has(field));
  if (fields.length === 0) return;
  lists.edited.push({ id, fields });
  const more = ring ?? status ?? reassessed;
  if (more === undefined && before.id === after.id && isTextOnly(fields)) lists.textOnly.push(id);
}

/** A name is an id or an earlier one; that of a technology in both radars means the same in both. */
function meaningsOf(old: Radar, now: Radar, pairs: Matched["pairs"]): Meanings {
  const reader = (radar: Radar, own: (pair: Matched["pairs"][number]) => Technology) => {
    // An earlier id that two claim is the first one's by name, not by place.
    const technologies = [...radar.technologies].sort((a, b) => byCode(a.id, b.id));
    const byName = technologiesByName({ technologies });
    const common = new Map(pairs.map((pair) => [own(pair).id, `= ${pair[1].id}`]));
    return (name: string) => {
      const technology = byName.get(name);
      return technology === undefined ? name : (common.get(technology.id) ?? technology.id);
    };
  };
  return {
    old: whenAsked(() => reader(old, ([before]) => before)),
    new: whenAsked(() => reader(now, ([, after]) => after)),
  };
}

/** Makes a reader of names when the first name is asked: between most editions no reference has changed. */
function whenAsked(make: () => (name: string) => string): (name: string) => string {
  let made: ReturnType<typeof make> | undefined;
  return (name) => {
    made ??= make();
    return made(name);
  };
}

function renameOf([{ id: from }, { id: to }]: readonly [Technology, Technology]): Rename[] {
  return from === to ? [] : [{ from, to }];
}

function statusOf({ status: from }: Technology, { id, status: to }: Technology) {
  if ((from === "active") === (to === "active")) return undefined;
  const entry: StatusChange = { id, from, to };
  return { list: to === "active" ? ("revived" as const) : ("retired" as const), entry };
}

function reassessmentOf(before: Technology, after: Technology): Reassessment | undefined {
  const inputs = inputChanges(before.assessment, after.assessment);
  const areas = areaChanges(before, after);
  if (inputs.length === 0 && areas.length === 0 && before.assessment?.date === after.assessment?.date) {
    return undefined;
  }
  const { assessment: was } = before;
  const { assessment: is } = after;
  const isWhole = inputs.length > 0 || was?.by !== is?.by || was?.date !== is?.date;
  return {
    id: after.id,
    inputs,
    areas,
    by: isWhole ? is?.by : undefined,
    date: isWhole ? is?.date : undefined,
  };
}
