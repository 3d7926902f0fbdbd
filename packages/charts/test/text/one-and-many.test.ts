import { describe, expect, it } from "vitest";
import { besideWords } from "../../src/estimate/beside/words.ts";
import { sensitivityWords } from "../../src/estimate/sensitivity/words.ts";
import { estimateWords } from "../../src/estimate/text/index.ts";
import { variantWords } from "../../src/estimate/variants/words.ts";
import { whereWords } from "../../src/estimate/where/words.ts";

describe("what is counted on the estimate page", () => {
  it.each([
    [whereWords("nb").hidden, "1 yrke i", "2 yrker i"],
    [whereWords("en").hidden, "1 occupation in", "2 occupations in"],
    [variantWords("nb").scoreSets.over, "over 1 yrke", "over 2 yrker"],
    [variantWords("en").scoreSets.over, "over 1 occupation", "over 2 occupations"],
    [estimateWords("en").range.statedNote, "occupations is drawn", "occupations are drawn"],
  ])("is one, or many: %#", (text, one, many) => {
    expect(text(1, "1")).toContain(one);
    expect(text(2, "2")).toContain(many);
    expect(text(2, "2")).not.toContain(`${one} `);
  });

  it("is one or many of a group's municipalities and of what is left out", () => {
    expect(besideWords("nb").comparison.members("Én", 1, 1)).toBe("Én: 1 av 1 kommune finnes i dataene.");
    expect(besideWords("en").comparison.members("Some", 1, 3)).toBe(
      "Some: 1 of 3 municipalities is in the data.",
    );
    expect(sensitivityWords("en").occupations(10, 1)).toContain("1 that moves it less is left out");
    expect(sensitivityWords("nn").occupations(10, 1)).toContain("er utelate.");
  });
});
