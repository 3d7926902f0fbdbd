import {
  type AssessmentInputs,
  potentialLevels,
  ringRule,
  solutionLevels,
  understandingLevels,
} from "@kommuneradar/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { raisesFor } from "../src/raises.ts";

const rule = ringRule("report");
const inputs = fc.record({
  solutions: fc.constantFrom(...solutionLevels),
  understanding: fc.constantFrom(...understandingLevels),
  potential: fc.constantFrom(...potentialLevels),
});
const ring = fc.constantFrom("adopt", "trial", "assess", "hold");

test("what is said to be needed leads to the ring, and without any part of it does not", () => {
  fc.assert(
    fc.property(inputs, ring, (assessed: AssessmentInputs, wanted) => {
      const raises = raisesFor(wanted, assessed, rule);
      if (raises === undefined) return;
      const raised = (some: typeof raises) =>
        rule.derive({ ...assessed, ...Object.fromEntries(some.map(({ input, to }) => [input, to])) }).ring;
      expect(raised(raises)).toBe(wanted);
      for (const without of raises) {
        expect(raised(raises.filter((raise) => raise !== without))).not.toBe(wanted);
      }
    }),
    { numRuns: 300 },
  );
});

test("adopt can be reached from everywhere, hold only from where it is", () => {
  fc.assert(
    fc.property(inputs, (assessed) => {
      expect(raisesFor("adopt", assessed, rule)).toBeDefined();
      expect(raisesFor("hold", assessed, rule)?.length === 0).toBe(rule.derive(assessed).ring === "hold");
    }),
  );
});
