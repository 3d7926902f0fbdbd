import { describe, expect, it } from "vitest";
import {
  buildEstimateView,
  type EstimateView,
  followView,
  initialPageState,
  sortTable,
  toggleOccupation,
} from "../../src/estimate/index.ts";
import { orderedOccupations, orderedSectors, shownOccupations } from "../../src/estimate/page-state.ts";
import { occupation, sampleInput, sampleResult } from "./sample.ts";

const view = buildEstimateView(sampleInput());

/** The sample with other weights, as after an edit; contributions follow. */
function edited(weights: Readonly<Record<string, number>>): EstimateView {
  const occupations = sampleResult.occupations.map((row) => ({
    ...row,
    weight: weights[row.code] ?? row.weight,
  }));
  return buildEstimateView(sampleInput({ result: { ...sampleResult, occupations } }));
}

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code).join(" ");

describe("the state of the page", () => {
  it("opens sorted by what carries most", () => {
    const state = initialPageState(view);
    expect(codes(orderedOccupations(state, view).rows)).toBe("4110 5322 3343 5321 0110 9430");
    expect(orderedSectors(state, view).rows.map(({ id }) => id)).toEqual(["administration", "health"]);
  });

  it("keeps the rows where they are while figures change, until the reader sorts again", () => {
    const newer = edited({ "3343": 5000 });
    const state = followView(initialPageState(view), newer);
    expect(orderedOccupations(state, newer).fits).toBe(false);
    expect(codes(orderedOccupations(state, newer).rows)).toBe("4110 5322 3343 5321 0110 9430");
    const again = sortTable(state, newer, "again");
    expect(orderedOccupations(again, newer).fits).toBe(true);
    expect(codes(orderedOccupations(again, newer).rows)).toBe("3343 4110 5322 5321 0110 9430");
  });

  it("sorts by a column, figures from the greatest, words from A, and turns round on a second press", () => {
    const sorted = (column: "code" | "value", presses: number) => {
      let state = initialPageState(view);
      for (let press = 0; press < presses; press++) state = sortTable(state, view, { occupations: column });
      return codes(orderedOccupations(state, view).rows);
    };
    expect(sorted("code", 1)).toBe("0110 3343 4110 5321 5322 9430");
    expect(sorted("code", 2)).toBe("9430 5322 5321 4110 3343 0110");
    expect(sorted("value", 1)).toBe("4110 3343 5322 5321 0110 9430");
    expect(sorted("value", 2)).toBe("5321 5322 3343 4110 0110 9430");
  });

  it("sorts Norwegian words by the Norwegian alphabet", () => {
    const titles = ["Åpner", "Zoolog", "Ærlig", "Ørn"];
    const occupations = titles.map((title, index) => occupation({ code: `${index}`, title, weight: 1 }));
    const shown = buildEstimateView(sampleInput({ result: { ...sampleResult, occupations } }));
    const state = sortTable(initialPageState(shown), shown, { occupations: "title" });
    expect(orderedOccupations(state, shown).rows.map(({ title }) => title)).toEqual([
      "Zoolog",
      "Ærlig",
      "Ørn",
      "Åpner",
    ]);
  });

  it("sorts sectors by change, also before anything has changed", () => {
    const state = sortTable(initialPageState(view), view, { sectors: "change" });
    expect(orderedSectors(state, view).rows).toHaveLength(2);
  });

  it("opens and closes chains", () => {
    const open = toggleOccupation(toggleOccupation(initialPageState(view), "5321"), "4110");
    expect(open.open).toEqual(["5321", "4110"]);
    expect(toggleOccupation(open, "5321").open).toEqual(["4110"]);
  });
});

describe("the occupations that are drawn", () => {
  const many = buildEstimateView(
    sampleInput({
      result: {
        ...sampleResult,
        occupations: Array.from({ length: 600 }, (_, index) =>
          occupation({ code: String(1000 + index), title: `Yrke nr. ${index}`, weight: 1, probability: 0.5 }),
        ),
      },
    }),
  );

  it("are ten until all are asked for, and then at most five hundred at once", () => {
    const state = initialPageState(many);
    expect(shownOccupations(state, many).rows).toHaveLength(10);
    const all = shownOccupations({ ...state, allOccupations: true }, many);
    expect([all.rows.length, all.fitting, all.all]).toEqual([500, 600, 600]);
  });

  it("are found by code or by a part of the title, whatever its case", () => {
    const all = { ...initialPageState(many), allOccupations: true };
    expect(codes(shownOccupations({ ...all, search: "1599" }, many).rows)).toBe("1599");
    expect(codes(shownOccupations({ ...all, search: " NR. 77 " }, many).rows)).toBe("1077");
    expect(shownOccupations({ ...all, search: "finnes ikke" }, many).fitting).toBe(0);
  });

  it("can be those with a wide range alone", () => {
    const state = { ...initialPageState(view), allOccupations: true, wideOnly: true };
    expect(codes(shownOccupations(state, view).rows)).toBe("5322");
  });
});
