import { describe, expect, test } from "vitest";
import { checkRadar } from "../../src/index.ts";
import { marked, places } from "../support/marked-text.ts";
import { radarText, technologyText } from "../support/radar-text.ts";
import { today } from "../support/world.ts";

/** Each fixture marks everything that is found in it: what is not marked must not be found. */
function expectMarked(fixture: string) {
  const { text, expected } = marked(fixture);
  expect(places(checkRadar(text, { today }))).toEqual(expected);
}

describe("ring-against-rule", () => {
  test.each([
    ["adopt", "ready, understanding: clear, potential: demonstrated"],
    ["hold", "ready, understanding: clear, potential: demonstrated"],
    ["assess", "none, understanding: unknown, potential: promising"],
    ["adopt", "ready, understanding: unknown, potential: promising"],
  ])("%s against %s", (ring, inputs) => {
    expectMarked(
      technologyText(`    ring: ⟦ring-against-rule|${ring}⟧\n    assessment: { solutions: ${inputs} }\n`),
    );
  });

  test("not where the rule gives it, a reason is given, or the radar has no rule", () => {
    const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";
    expectMarked(technologyText(`    ring: trial\n${assessed}`));
    expectMarked(technologyText(`    ring: hold\n    ringBecause: Vi venter på naboene.\n${assessed}`));
    expectMarked(technologyText(`    ring: hold\n${assessed}`, "rule: none\n"));
  });

  test("one unknown ring is one finding", () => {
    expectMarked(
      technologyText(
        "    ring: ⟦unknown-ring|adpot⟧\n    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n",
      ),
    );
  });
});

describe("assessment-incomplete", () => {
  test("a stated ring, inputs missing", () => {
    expectMarked(technologyText("    ring: ⟦assessment-incomplete|trial⟧\n"));
    expectMarked(
      technologyText("    ring: ⟦assessment-incomplete|trial⟧\n    assessment: { solutions: ready }\n"),
    );
  });

  test("an assessment begun without a ring", () => {
    expectMarked(technologyText("    ⟦assessment-incomplete|assessment⟧: { potential: promising }\n"));
  });

  test("not for a candidate with neither ring nor assessment, nor where rings are only stated", () => {
    expectMarked(technologyText(""));
    expectMarked(technologyText("    ring: trial\n", "rule: none\n"));
  });

  test("an input with an invalid value is not missing too", () => {
    expectMarked(
      technologyText(
        "    ring: trial\n    assessment: { solutions: ⟦invalid-value|redy⟧, understanding: clear, potential: demonstrated }\n",
      ),
    );
  });
});

describe("robust-without-evidence", () => {
  test("marks the level; a reference satisfies it", () => {
    const inputs = "understanding: clear, potential: validated";
    expectMarked(
      technologyText(`    assessment: { solutions: ⟦robust-without-evidence|robust⟧, ${inputs} }\n`),
    );
    expectMarked(technologyText(`    assessment: { solutions: robust, ${inputs}, evidence: [Rapport] }\n`));
    expectMarked(technologyText(`    assessment: { solutions: ready, ${inputs} }\n`));
  });
});

describe("review-overdue", () => {
  const inputs = "solutions: ready, understanding: clear, potential: demonstrated";
  const dated = (dates: string, further = "") =>
    technologyText(`    assessment: { ${inputs}, ${dates} }\n`, further);

  test("by its own date", () => {
    expectMarked(dated("reviewBy: ⟦review-overdue|2026-11-23⟧"));
    expectMarked(dated("reviewBy: 2026-11-24"));
  });

  test("by the radar's interval", () => {
    expectMarked(dated("date: ⟦review-overdue|2025-11-23⟧", "reviewEvery: 12 months\n"));
    expectMarked(dated("date: 2025-11-24", "reviewEvery: 1 years\n"));
    expectMarked(dated("date: 2015-11-24"));
  });

  test("its own date goes before the interval", () => {
    expectMarked(dated("date: 2020-01-01, reviewBy: 2027-01-01", "reviewEvery: 12 months\n"));
  });

  test("nobody reviews a frozen edition or what is off the rings", () => {
    expectMarked(dated("reviewBy: 2020-01-01", "edition: 2020-01-01\n"));
    expectMarked(
      technologyText(`    status: phased-out\n    assessment: { ${inputs}, reviewBy: 2020-01-01 }\n`),
    );
  });
});

describe("date-in-future", () => {
  test("assessment and evidence, not the review to come", () => {
    expectMarked(
      technologyText(`    assessment:
      solutions: ready
      understanding: clear
      potential: demonstrated
      date: ⟦date-in-future|2026-11-25⟧
      reviewBy: 2027-11-25
      evidence:
        - Rapport
        - { title: Senere rapport, date: ⟦date-in-future|2030-01-01⟧ }
        - { title: Dagens rapport, date: 2026-11-24 }
`),
    );
  });
});

test("self-relation: in either list, at the entry", () => {
  expectMarked(
    radarText(`  - id: rpa
    title: RPA
    category: processes
    dependsOn: [ai, ⟦self-relation|rpa⟧]
    relatesTo: [⟦self-relation|rpa⟧]
  - { id: ai, title: KI, category: processes, relatesTo: [rpa] }
`),
  );
});

describe("unused-ring-because", () => {
  const because = "    ⟦unused-ring-because|ringBecause⟧: Vi er klare.\n";
  const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";

  test("where the ring is the rule's, stated or derived", () => {
    expectMarked(technologyText(`    ring: trial\n${because}${assessed}`));
    expectMarked(technologyText(`${because}${assessed}`));
  });

  test("not where the rule cannot tell", () => {
    expectMarked(technologyText("    ring: ⟦assessment-incomplete|trial⟧\n    ringBecause: Vi er klare.\n"));
  });
});
