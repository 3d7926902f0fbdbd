import fc from "fast-check";
import { expect, test } from "vitest";
import { type NetworkRadar, spreadOf } from "../../src/network/index.ts";
import { placeTechnology } from "../../src/radar/index.ts";
import { entries, radarOf } from "../diff/radars.ts";

const frames = fc.constantFrom(
  "",
  "id: mal\n",
  "edition: 2026-01-01\n",
  "id: mal\nedition: 2025-06-01\n",
  "rule: none\nrings: [{ id: inn, title: Adopt }, { id: trial, title: Noe }, { id: assess, title: Egen }]\n",
);
const radars: fc.Arbitrary<readonly NetworkRadar[]> = fc
  .array(
    fc.tuple(fc.constantFrom("p", "q", "r"), fc.boolean(), frames, fc.constantFrom("Oslo", "Bodø"), entries),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) =>
    list.map(([place, frozen, frame, title, own], at) => ({
      id: `${place}/${at}.radar.yaml`,
      place,
      frozen,
      radar: { ...radarOf(own, frame), title },
    })),
  );

test("nothing is lost and nothing counts twice", () => {
  fc.assert(
    fc.property(radars, (all) => {
      const spread = spreadOf(all);
      const files = spread.radars.flatMap(({ newest, earlier }) => [newest.id, ...earlier]);
      expect(files.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      const standings = spread.technologies.flatMap((one) => one.standings);
      const written = spread.radars.flatMap(({ newest: { id, radar } }) =>
        radar.technologies.map((technology) => `${id} ${technology.id}`),
      );
      expect(standings.map(({ radar, technology }) => `${radar} ${technology}`).toSorted()).toEqual(
        written.toSorted(),
      );
      for (const { counts, radars: times, standings: own, categories } of spread.technologies) {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(times);
        expect(new Set(own.map(({ radar }) => radar)).size).toBe(times);
        expect(categories.reduce((sum, one) => sum + one.radars, 0)).toBe(times);
      }
    }),
  );
});

test("the order of the radars does not matter", () => {
  fc.assert(
    fc.property(
      radars.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(spreadOf(shuffled)).toEqual(spreadOf(all));
      },
    ),
  );
});

test("a radar alone has the rings that it has", () => {
  fc.assert(
    fc.property(entries, (own) => {
      const radar = radarOf(own);
      const { technologies, keptApart } = spreadOf([{ id: "a", place: "a", radar }]);
      expect(keptApart.flatMap((one) => one.technologies).every((id) => own.join().includes(id))).toBe(true);
      const rings = technologies.flatMap(({ standings }) =>
        standings.map((one) => [one.technology, one.ring]),
      );
      expect(new Map(rings as [string, string | undefined][])).toEqual(
        new Map(
          radar.technologies.map((one) => [
            one.id,
            one.status === "active" ? placeTechnology(radar, one).ring : undefined,
          ]),
        ),
      );
      expect(technologies.every(({ agreement }) => agreement === undefined)).toBe(true);
    }),
  );
});

test("what has one id in all radars is one technology, however they name the rest", () => {
  fc.assert(
    fc.property(radars, (all) => {
      const { technologies } = spreadOf(all);
      const groupOf = new Map<string, Set<string>>();
      for (const { id, standings } of technologies)
        for (const { technology } of standings)
          groupOf.set(technology, (groupOf.get(technology) ?? new Set()).add(id));
      for (const groups of groupOf.values()) expect(groups.size).toBe(1);
    }),
  );
});
