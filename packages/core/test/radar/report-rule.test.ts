import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssessmentInputs,
  potentialLevels,
  ringRule,
  ringRules,
  solutionLevels,
  understandingLevels,
} from "../../src/index.ts";

const rule = ringRule("report");
const rings = ["adopt", "trial", "assess", "hold"];
const all: Required<AssessmentInputs>[] = solutionLevels.flatMap((solutions) =>
  understandingLevels.flatMap((understanding) =>
    potentialLevels.map((potential) => ({ solutions, understanding, potential })),
  ),
);
const inputs = ["solutions", "understanding", "potential"] as const;
const levels = { solutions: solutionLevels, understanding: understandingLevels, potential: potentialLevels };

describe("the report's conditions over all 36 assessments", () => {
  test("each gives what its sentence says", () => {
    const count = (ring: string | undefined) =>
      all.filter((assessed) => rule.derive(assessed).ring === ring).length;
    expect([...rings, undefined].map(count)).toEqual([1, 5, 20, 2, 8]);
  });

  test.each([
    ["robust", "clear", "validated", "adopt"],
    ["robust", "clear", "demonstrated", "trial"],
    ["ready", "clear", "validated", "trial"],
    ["ready", "clear", "promising", "trial"],
    ["robust", "immature", "validated", "assess"],
    ["none", "unknown", "demonstrated", "assess"],
    ["immature", "unknown", "promising", "hold"],
    ["none", "unknown", "promising", "hold"],
    ["ready", "unknown", "promising", undefined],
    ["none", "clear", "promising", undefined],
  ] as const)("%s, %s, %s → %s", (solutions, understanding, potential, ring) => {
    expect(rule.derive({ solutions, understanding, potential }).ring).toBe(ring);
  });

  test("what fits no ring has a potential that only seems promising, and is led to assess", () => {
    for (const assessed of all) {
      const outcome = rule.derive(assessed);
      if (outcome.state !== "undetermined") continue;
      expect(assessed.potential).toBe("promising");
      expect(outcome.next).toEqual({
        ring: "assess",
        lacks: [{ input: "potential", needs: "demonstrated" }],
      });
    }
  });

  test("improving an input never moves a technology outward", () => {
    for (const assessed of all) {
      const before = rule.derive(assessed).ring;
      for (const input of inputs) {
        const better = levels[input].slice(levels[input].indexOf(assessed[input] as never) + 1);
        for (const level of better) {
          const after = rule.derive({ ...assessed, [input]: level }).ring;
          // Undetermined has no place in the order: an improvement may lead there, but only from hold.
          if (after === undefined) expect([undefined, "hold"]).toContain(before);
          else if (before !== undefined)
            expect(rings.indexOf(after)).toBeLessThanOrEqual(rings.indexOf(before));
        }
      }
    }
  });

  test("what is said to be lacking, once there, gives the ring that is named; nothing of it is there already", () => {
    for (const assessed of all) {
      const { next, ring } = rule.derive(assessed);
      if (ring === "adopt") expect(next).toBeUndefined();
      if (!next) continue;
      expect(next.lacks.length).toBeGreaterThan(0);
      const raised = {
        ...assessed,
        ...Object.fromEntries(next.lacks.map(({ input, needs }) => [input, needs])),
      };
      expect(rule.derive(raised).ring).toBe(next.ring);
      for (const { input, needs } of next.lacks) expect(assessed[input]).not.toBe(needs);
    }
  });

  test("robust and validated, but not understood, lacks a clear understanding and nothing else", () => {
    for (const understanding of ["unknown", "immature"] as const) {
      const { ring, next } = rule.derive({ solutions: "robust", understanding, potential: "validated" });
      expect(ring).toBe("assess");
      expect(next).toEqual({ ring: "adopt", lacks: [{ input: "understanding", needs: "clear" }] });
    }
  });
});

test("an input that is not assessed is missing, never unknown: no ring, whatever the others say", () => {
  const some = fc.record(
    {
      solutions: fc.constantFrom(...solutionLevels),
      understanding: fc.constantFrom(...understandingLevels),
      potential: fc.constantFrom(...potentialLevels),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(some, (assessed) => {
      const missing = inputs.filter((input) => assessed[input] === undefined);
      const outcome = rule.derive(assessed);
      expect(outcome.missing).toEqual(missing);
      expect(outcome.state === "incomplete").toBe(missing.length > 0);
      if (missing.length > 0) expect(outcome).toMatchObject({ ring: undefined, holds: [], next: undefined });
    }),
  );
});

describe("rules by name", () => {
  test("are found, and a name that is none derives nothing", () => {
    expect(ringRules.map(({ id }) => id)).toEqual(["report", "none"]);
    expect(ringRule("nothing-of-the-kind").id).toBe("none");
    expect(ringRule("none").derive({ solutions: "robust" })).toMatchObject({
      ring: undefined,
      state: "none",
      missing: [],
    });
  });
});
