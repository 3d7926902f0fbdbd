import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTools, tools } from "../../src/radar/fold-tools.ts";
import { toolWidth } from "../../src/radar/tools.tsx";
import { tenAreas, viewOf } from "./radars.ts";

const view = viewOf(tenAreas());
const all = tools.map((tool) => ({ tool, width: toolWidth(tool, view) }));

describe("the toolbar", () => {
  it("folds from the right into «more», and never loses a tool", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2000 }), fc.string({ maxLength: 120 }), (width, title) => {
        const { shown, folded } = foldTools(width, title, all);
        expect([...shown, ...folded]).toEqual([...tools]);
      }),
    );
  });

  it("keeps within its row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 160, max: 2000 }), (width) => {
        const { shown, folded } = foldTools(width, view.title, all);
        const taken = shown.reduce((sum, tool) => sum + toolWidth(tool, view) + 8, 0);
        expect(taken + (folded.length > 0 ? 40 : 0) + 96).toBeLessThanOrEqual(Math.max(width, 136));
      }),
    );
  });

  it.each([
    [166, []],
    [356, ["mode"]],
    [668, ["mode", "filter", "search"]],
    [
      1368,
      ["mode", "filter", "search", "since", "sector", "timeline", "export", "language", "theme", "home"],
    ],
  ])("at %d px shows %j", (width, shown) => {
    expect(foldTools(width, view.title, all).shown).toEqual(shown);
  });
});
