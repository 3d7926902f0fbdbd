import { sectors } from "@kommuneradar/reference-data";
import { sectorIds } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import {
  type AssessmentInputs,
  explainOutcome,
  inputTitle,
  levelTitle,
  ringCondition,
  ringRule,
  ringTitle,
  sectorTitle,
} from "../../src/index.ts";

function why(inputs: AssessmentInputs, language: "nb" | "nn" | "en" = "nb"): string {
  return explainOutcome(ringRule("report").derive(inputs), inputs, language);
}

describe("why this ring", () => {
  test.each([
    [
      { solutions: "ready", understanding: "clear", potential: "demonstrated" },
      "Test og piloter: ferdige løsninger og klar forståelse. Til Ta i bruk mangler: robuste løsninger, validert potensial.",
      "Trial: ready-made solutions and a clear understanding. Lacking for Adopt: robust solutions, a validated potential.",
    ],
    [
      { solutions: "robust", understanding: "clear", potential: "validated" },
      "Ta i bruk: robuste løsninger, klar forståelse og validert potensial. Kravet om klar forståelse er vårt eget.",
      "Adopt: robust solutions, a clear understanding and a validated potential. Asking for a clear understanding is our own addition.",
    ],
    [
      { solutions: "robust", understanding: "immature", potential: "validated" },
      "Utred: validert potensial. Til Ta i bruk mangler: klar forståelse.",
      "Assess: a validated potential. Lacking for Adopt: a clear understanding.",
    ],
    [
      { solutions: "immature", understanding: "unknown", potential: "promising" },
      "Avvent: umodne løsninger, ukjente anvendelsesområder og lovende potensial. Til Utred mangler: demonstrert potensial.",
      "Hold: immature solutions, unknown areas of use and a promising potential. Lacking for Assess: a demonstrated potential.",
    ],
    [
      { solutions: "ready", understanding: "immature", potential: "promising" },
      "Vurderingen gir ingen anbefaling. Vurder potensial på nytt: demonstrert potensial ville gitt Utred.",
      "The assessment gives no recommendation. Look at potential again: a demonstrated potential would give Assess.",
    ],
    [
      { potential: "validated" },
      "Mangler: løsningsmodenhet, forståelse (ikke vurdert).",
      "Missing: solution maturity, understanding (not assessed).",
    ],
  ] as const)("%j", (inputs, nb, en) => {
    expect(why(inputs)).toBe(nb);
    expect(why(inputs, "en")).toBe(en);
  });

  test("names rings as the radar does", () => {
    const inputs = { solutions: "ready", understanding: "clear", potential: "promising" } as const;
    const outcome = ringRule("report").derive(inputs);
    expect(explainOutcome(outcome, inputs, "nb", (ring) => `«${ring}»`)).toMatch(
      /^«trial»: .* Til «adopt» mangler:/,
    );
  });

  test("is nothing where no rule derives anything", () => {
    expect(explainOutcome(ringRule("none").derive({}), {}, "nb")).toBe("");
  });
});

describe("the field's words", () => {
  test("rings", () => {
    expect(["adopt", "trial", "assess", "hold"].map((id) => ringTitle(id, "nb"))).toEqual([
      "Ta i bruk",
      "Test og piloter",
      "Utred",
      "Avvent",
    ]);
    expect(ringTitle("klar", "nb")).toBeUndefined();
    expect(ringTitle("constructor", "nb")).toBeUndefined();
    expect(ringCondition("hold", "en")).toContain("too early");
    expect(ringCondition("klar", "en")).toBeUndefined();
  });

  test("inputs and levels", () => {
    expect(inputTitle("solutions", "nb")).toBe("Løsningsmodenhet");
    expect(levelTitle("solutions", "ready", "nb")).toBe("ferdig");
    expect(levelTitle("understanding", "clear", "nn")).toBe("klar");
    expect(levelTitle("potential", "toString", "en")).toBe("toString");
  });

  test("sectors are called what the reference data calls them", () => {
    expect(sectors.map(({ id }) => id)).toEqual([...sectorIds]);
    for (const { id, title } of sectors) {
      expect(sectorTitle(id, "nb")).toBe(title.nb);
      expect(sectorTitle(id, "en")).toBe(title.en);
    }
    expect(sectorTitle("elsewhere", "nb")).toBe("elsewhere");
  });
});
