import { isDeepStrictEqual } from "node:util";
import {
  createScorer,
  defaultSettings,
  estimate,
  type Language,
  openWorkforce,
  remembered,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyEstimateChanges,
  buildEstimateView,
  createEstimateViewer,
  type EstimateViewInput,
  estimateChangesBetween,
} from "../../src/index.ts";

const rows = `sektor;styrk08;årsverk\n${["5321", "2223", "4110", "9112", "2341", "5131", "xxxx", "0110"]
  .map((code, at) => `${at % 2 === 0 ? "health" : "school"};${code};${100 + 7 * at}\n`)
  .join("")}`;
const scorerOf = remembered((mapping) => createScorer(referenceData, defaultSettings({ mapping })));

/** A workforce that is typed in, and the page of its estimate under settings that may be changed. */
function typing() {
  const live = openWorkforce(rows, { reference: referenceData });
  const estimated = (mapping: string) => {
    const settings = defaultSettings({ groupBy: ["sector"], mapping, ranges: "analytic" });
    return estimate([live.table()], referenceData, settings, { scorer: scorerOf(mapping) });
  };
  const saved = estimated("mean");
  /** As a host gives them: the same while they say the same. */
  let lines: EstimateViewInput["lines"] = {};
  return {
    live,
    input(mapping: string, language: Language): EstimateViewInput {
      const table = live.table();
      const result = estimated(mapping);
      const line = (code: string) => ({ line: table.firstLineOf(code) ?? 0 });
      const now = Object.fromEntries(result.occupations.map(({ code }) => [code, line(code)]));
      if (!isDeepStrictEqual(lines, now)) lines = now;
      return {
        title: "By",
        language,
        result,
        saved,
        municipalities: [],
        fictional: false,
        file: "folk.csv",
        date: "2026-11-26",
        rejectedRows: table.rejectedRows,
        lines,
      };
    },
  };
}

const edit = fc.record({
  at: fc.nat(500),
  deleted: fc.nat(4),
  inserted: fc.constantFrom("", "7", "\n", ";", "x", "health;2223;12\n"),
  mapping: fc.constantFrom("mean", "mean", "mean", "max"),
  language: fc.constantFrom<Language>("nb", "nb", "en"),
});

describe("views of an estimate that is edited", () => {
  it("are what they would be made afresh, and come out of their changes as the page gets them", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const { live, input } = typing();
        const view = createEstimateViewer();
        let before = view(input("mean", "nb"));
        let page = before;
        for (const { at, deleted, inserted, mapping, language } of edits) {
          const offset = at % (live.length + 1);
          live.edit([{ offset, deleted: Math.min(deleted, live.length - offset), inserted }]);
          const after = view(input(mapping, language));
          expect(after).toEqual(buildEstimateView(input(mapping, language)));
          const changes = estimateChangesBetween(before, after);
          const sent = JSON.parse(JSON.stringify(changes ?? null));
          page = sent === null ? after : applyEstimateChanges(page, sent);
          expect(page).toEqual(after);
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are the view before where nothing is another, and little of it after a key", () => {
    const { live, input } = typing();
    const view = createEstimateViewer();
    const before = view(input("mean", "nb"));
    const again = view(input("mean", "nb"));
    expect(estimateChangesBetween(before, again)).toEqual({ parts: {} });
    const end = live.length - 1;
    live.edit([{ offset: end, deleted: 0, inserted: "0" }]);
    const changes = estimateChangesBetween(again, view(input("mean", "nb")));
    expect(changes?.occupations?.rows.map(({ code }) => code)).toEqual(["0110"]);
    expect(changes?.occupations?.order).toBeUndefined();
    expect(changes?.parts).not.toHaveProperty("settings");
  });
});
