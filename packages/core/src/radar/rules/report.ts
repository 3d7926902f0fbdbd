import type { AssessmentInputs, Potential, Solutions, Understanding } from "../model.js";
import { potentialLevels, solutionLevels, understandingLevels } from "../model.js";
import { rememberOutcomes } from "../remember-outcomes.js";
import type { InputName, Lack, RingRule, RuleOutcome } from "./types.js";

/** A condition asks for levels, and any better one will do. */
interface Condition {
  readonly ring: string;
  readonly needs: {
    readonly solutions?: Solutions;
    readonly understanding?: Understanding;
    readonly potential?: Potential;
  };
  /** What we ask for although the report's sentence does not name it. */
  readonly beyondSource?: readonly InputName[];
}

/**
 * The conditions of the three inner recommendations, from inside out; the first that holds gives the ring. They come
 * from the report's summary; their reading as levels of three inputs is ours. That adopt asks for a clear
 * understanding is ours too: it keeps adopt inside trial.
 */
const inward: readonly Condition[] = [
  {
    ring: "adopt",
    needs: { solutions: "robust", understanding: "clear", potential: "validated" },
    beyondSource: ["understanding"],
  },
  { ring: "trial", needs: { solutions: "ready", understanding: "clear" } },
  { ring: "assess", needs: { potential: "demonstrated" } },
];

const levels: Readonly<Record<InputName, readonly string[]>> = {
  solutions: solutionLevels,
  understanding: understandingLevels,
  potential: potentialLevels,
};
const inputNames = ["solutions", "understanding", "potential"] as const satisfies readonly InputName[];

/** The rule of the report: robust *and* understood *and* validated, never an average of the three. */
export const report: RingRule = {
  id: "report",
  rings: ["adopt", "trial", "assess", "hold"],
  derive: rememberOutcomes((inputs) => {
    const missing = inputNames.filter((input) => inputs[input] === undefined);
    if (missing.length > 0) {
      return { ring: undefined, state: "incomplete", missing, holds: [], next: undefined };
    }
    const placed = place(inputs);
    const state = placed.ring === undefined ? "undetermined" : "derived";
    return { state, missing, ...placed, next: nextInward(placed.ring, inputs) };
  }),
};

function place(inputs: AssessmentInputs): Pick<RuleOutcome, "ring" | "holds" | "beyondSource"> {
  for (const { ring, needs, beyondSource } of inward) {
    if (lacks(needs, inputs).length > 0) continue;
    const holds = inputNames.filter((input) => needs[input] !== undefined);
    return { ring, holds, ...(beyondSource && { beyondSource }) };
  }
  // An immature solution is not a ready-made one.
  const tooEarly = rank("solutions", inputs) < rank("solutions", { solutions: "ready" });
  const early = tooEarly && inputs.understanding === "unknown";
  return early ? { ring: "hold", holds: inputNames } : { ring: undefined, holds: [] };
}

/**
 * What is lacking for the nearest ring inward, and the ring that filling it gives: a robust, validated technology
 * that only lacks a clear understanding goes from assess all the way to adopt.
 */
function nextInward(ring: string | undefined, inputs: AssessmentInputs): RuleOutcome["next"] {
  const position = inward.findIndex((condition) => condition.ring === ring);
  const nearest = inward[position < 0 ? inward.length - 1 : position - 1];
  if (!nearest) return undefined;
  const lacking = lacks(nearest.needs, inputs);
  const filled = { ...inputs, ...Object.fromEntries(lacking.map(({ input, needs }) => [input, needs])) };
  return { ring: place(filled).ring ?? nearest.ring, lacks: lacking };
}

function lacks(needs: AssessmentInputs, inputs: AssessmentInputs): Lack[] {
  return inputNames.flatMap((input) => {
    const level = needs[input];
    return level !== undefined && rank(input, inputs) < rank(input, needs) ? [{ input, needs: level }] : [];
  });
}

function rank(input: InputName, inputs: AssessmentInputs): number {
  return levels[input].indexOf(inputs[input] ?? "");
}
