import fc from "fast-check";
import { expect, test } from "vitest";
import {
  describeDiff,
  diffRadars,
  isEmptyDiff,
  movementsOf,
  placeTechnology,
  type RadarDiff,
  type Rename,
} from "../../src/index.ts";
import { entries, radarOf } from "./radars.ts";

const lists = ({ old: _old, new: _new, ...rest }: RadarDiff) => rest;

test("a radar does not differ from itself", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const diff = diffRadars(radarOf(list), radarOf(list));
      expect(isEmptyDiff(diff)).toBe(true);
      expect(describeDiff(diff, "nb")).toEqual([]);
    }),
  );
});

test("the order of entries changes nothing", () => {
  fc.assert(
    fc.property(
      entries,
      entries.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
      ),
      (old, [now, shuffled]) => {
        expect(lists(diffRadars(radarOf(old), radarOf(shuffled)))).toEqual(
          lists(diffRadars(radarOf(old), radarOf(now))),
        );
        expect(lists(diffRadars(radarOf(shuffled), radarOf(old)))).toEqual(
          lists(diffRadars(radarOf(now), radarOf(old))),
        );
      },
    ),
  );
});

test("old and new exchanged, everything is mirrored", () => {
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      const there = diffRadars(radarOf(before), radarOf(after));
      const back = diffRadars(radarOf(after), radarOf(before));
      const newId = new Map(there.renamed.map(({ from, to }) => [from, to]));
      // The way back names a technology by the older id.
      const named = <T extends { readonly id: string }>(list: readonly T[]) =>
        list
          .map((entry) => ({ ...entry, id: newId.get(entry.id) ?? entry.id }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      const turned = (renames: readonly Rename[]) =>
        renames.map(({ from, to }) => ({ from: to, to: from })).sort((a, b) => (a.to < b.to ? -1 : 1));
      expect(back.added).toEqual(there.removed);
      expect(back.removed).toEqual(there.added);
      expect(turned(back.renamed)).toEqual(there.renamed);
      expect(turned(back.proposed)).toEqual(there.proposed);
      expect(named(back.placed)).toEqual(there.unplaced);
      expect(named(back.unplaced)).toEqual(there.placed);
      expect(named(back.moved).map(({ id, from, to, by }) => [id, to, from, -by])).toEqual(
        there.moved.map(({ id, from, to, by }) => [id, from, to, by]),
      );
      expect(named(back.edited)).toEqual(there.edited);
      expect(named(back.retired).map(({ id, from, to }) => ({ id, from: to, to: from }))).toEqual(
        there.revived,
      );
      expect(named(back.revived).map(({ id, from, to }) => ({ id, from: to, to: from }))).toEqual(
        there.retired,
      );
      expect(named(back.recategorised).map(({ id, from, to }) => ({ id, from: to, to: from }))).toEqual(
        there.recategorised,
      );
      expect(named(back.reassessed).map(({ id }) => id)).toEqual(there.reassessed.map(({ id }) => id));
    }),
  );
});

test("every technology is in exactly the lists that it belongs in", () => {
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      const [old, now] = [radarOf(before), radarOf(after)];
      const diff = diffRadars(old, now);
      const oldId = new Map(diff.renamed.map(({ from, to }) => [to, from]));
      const has = (list: readonly { readonly id: string }[], id: string) =>
        list.some((entry) => entry.id === id);
      expect(old.technologies.length + diff.added.length).toBe(now.technologies.length + diff.removed.length);
      expect(new Set(diff.proposed.map(({ from }) => from)).size).toBe(diff.proposed.length);
      for (const { from, to } of diff.proposed) {
        expect(diff.removed).toContain(from);
        expect(diff.added).toContain(to);
      }
      for (const technology of now.technologies) {
        const { id } = technology;
        const was = old.technologies.find((one) => one.id === (oldId.get(id) ?? id));
        expect(diff.added.includes(id)).toBe(was === undefined);
        if (was === undefined) continue;
        const [from, to] = [placeTechnology(old, was).ring, placeTechnology(now, technology).ring];
        const onRings = was.status === "active" && technology.status === "active";
        expect(has(diff.moved, id)).toBe(onRings && from !== undefined && to !== undefined && from !== to);
        expect(has(diff.placed, id)).toBe(onRings && from === undefined && to !== undefined);
        expect(has(diff.unplaced, id)).toBe(onRings && from !== undefined && to === undefined);
        expect(has(diff.recategorised, id)).toBe(was.category !== technology.category);
        expect(has(diff.retired, id)).toBe(was.status === "active" && technology.status !== "active");
        expect(has(diff.revived, id)).toBe(was.status !== "active" && technology.status === "active");
      }
    }),
  );
});

test("every difference has its line in every language, and nothing is told of what is the same", () => {
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      const diff = diffRadars(radarOf(before), radarOf(after));
      const concerned = new Set([
        ...[
          diff.moved,
          diff.placed,
          diff.unplaced,
          diff.recategorised,
          diff.reassessed,
          diff.retired,
          diff.revived,
        ]
          .flat()
          .map(({ id }) => id),
        ...diff.edited.map(({ id }) => id),
        ...diff.added,
        ...diff.removed,
        ...diff.renamed.map(({ to }) => to),
      ]);
      for (const language of ["nb", "nn", "en"] as const) {
        expect(new Set(describeDiff(diff, language).map(({ id }) => id))).toEqual(concerned);
      }
      for (const id of Object.keys(movementsOf(diff))) expect(concerned).toContain(id);
    }),
  );
});
