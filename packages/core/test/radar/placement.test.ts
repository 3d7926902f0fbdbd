import { describe, expect, test } from "vitest";
import { placeTechnology, readRadar } from "../../src/index.ts";

function placed(entry: string, frame = "") {
  const { radar } = readRadar(`kommuneradar: radar/1
title: T
${frame}categories: [{ id: a, title: A }, { id: b, title: B }]
technologies: [{ id: x, title: X, category: a, ${entry} }]
`);
  const technology = radar?.technologies[0];
  if (!radar || !technology) throw new Error("no technology");
  return placeTechnology(radar, technology);
}

const trial = "assessment: { solutions: ready, understanding: clear, potential: promising }";
const ownRings = "rule: none\nrings: [{ id: klar, title: Klar }, { id: vent, title: Vent }]\n";

describe("where a technology stands", () => {
  test.each([
    ["a stated ring is drawn, also against the rule", `ring: adopt, ${trial}`, "", "adopt", "stated", true],
    [
      "a stated ring that the rule gives departs from nothing",
      `ring: trial, ${trial}`,
      "",
      "trial",
      "stated",
      false,
    ],
    ["a stated ring with inputs missing is not against the rule", "ring: hold", "", "hold", "stated", false],
    ["without a stated ring the rule's is drawn", trial, "", "trial", "derived", false],
    [
      "with neither it stands without a ring",
      "assessment: { solutions: ready }",
      "",
      undefined,
      "nothing",
      false,
    ],
    [
      "without a rule the stated ring is all there is",
      `ring: klar, ${trial}`,
      ownRings,
      "klar",
      "stated",
      false,
    ],
    ["without a rule and a stated ring there is none", trial, ownRings, undefined, "nothing", false],
    [
      "a ring that the radar does not have is as good as none",
      `ring: nowhere, ${trial}`,
      "",
      "trial",
      "derived",
      false,
    ],
  ])("%s", (_, entry, frame, ring, by, departs) => {
    expect(placed(entry, frame)).toMatchObject({ ring, by, departs });
  });
});
