import fc from "fast-check";
import { expect, test } from "vitest";
import { packViews, unpackViews } from "../../src/published/pack-views.ts";

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));

test("whatever the views hold, they come back, and nothing in them ends the element they stand in", () => {
  fc.assert(
    fc.property(json, json, json, (nb, nn, en) => {
      // Views of the same: most of each is as in the first.
      const views = {
        nb: { own: nb, same: [nb, en] },
        nn: { own: nn, same: [nb, nn] },
        en: { own: nb, same: [nb, en] },
      };
      const packed = packViews(views);
      expect(packed).not.toContain("<");
      expect(unpackViews(packed)).toEqual(views);
    }),
  );
});

test("what is alike in all languages stands there once", () => {
  const projects = Array.from({ length: 100 }, (_, at) => ({
    title: `Prosjekt ${at}`,
    summary: "x".repeat(400),
  }));
  const views = {
    nb: { word: "Tavle", projects },
    nn: { word: "Tavle", projects },
    en: { word: "Board", projects },
  };
  expect(packViews(views).length).toBeLessThan(JSON.stringify(views.nb).length + 60);
});
