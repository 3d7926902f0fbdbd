import { layoutRadar, readRadar } from "@kommuneradar/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRadar, newRadarTemplate } from "../src/index.ts";
import { today } from "./support/world.ts";

describe.each(["nb", "nn", "en"] as const)("a new radar in %s", (language) => {
  test.each(["candidates", "empty"] as const)("%s: nothing is wrong with it, nothing to be told", (kind) => {
    expect(checkRadar(newRadarTemplate({ language, kind, title: "" }), { today })).toEqual([]);
  });

  test("has ten candidate areas, nine in three categories and one that cuts across", () => {
    const { radar } = readRadar(newRadarTemplate({ language, kind: "candidates", title: "Vår radar" }));
    const crossCutting = new Set(radar?.categories.filter((c) => c.crossCutting).map(({ id }) => id));
    const across = radar?.technologies.filter(({ category }) => crossCutting.has(category));
    const others = radar?.technologies.filter(({ category }) => !crossCutting.has(category));
    expect(across).toHaveLength(1);
    expect(others).toHaveLength(9);
    expect(new Set(others?.map(({ category }) => category)).size).toBe(3);
  });

  test("assesses nothing: every area stands without a ring, with a summary", () => {
    const { radar } = readRadar(newRadarTemplate({ language, kind: "candidates", title: "Vår radar" }));
    if (radar === undefined) throw new Error("no radar");
    const layout = layoutRadar(radar);
    expect(layout.blips).toEqual([]);
    expect(layout.unplaced).toHaveLength(10);
    for (const { assessment, ring, summary } of radar.technologies) {
      expect(assessment).toBeUndefined();
      expect(ring).toBeUndefined();
      expect(summary).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test("says whose list it is", () => {
    const text = newRadarTemplate({ language, kind: "candidates", title: "" });
    expect(text).toContain(language === "en" ? "The list is ours" : "Listen er vår");
  });
});

test("any title comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (title) => {
      fc.pre(title.trim() !== "" && !/\p{Surrogate}/u.test(title) && !title.includes("\0"));
      const { radar, problems } = readRadar(newRadarTemplate({ language: "nb", kind: "empty", title }));
      expect(problems).toEqual([]);
      expect(radar?.title).toBe(title.trim());
    }),
  );
});

test.each(["true", "Nei", "no", "0301", "12:30", "a: b", "- a", "#a", "a #b", "[a]", 'a "b"', "æøå, ÆØÅ"])(
  "the title %j is text",
  (title) => {
    const { radar } = readRadar(newRadarTemplate({ language: "nb", kind: "candidates", title }));
    expect(radar?.title).toBe(title);
  },
);
