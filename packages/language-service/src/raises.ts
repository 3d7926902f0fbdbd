import {
  type AssessmentInputs,
  type InputName,
  potentialLevels,
  type RingRule,
  solutionLevels,
  understandingLevels,
} from "@kommuneradar/core";

const levels: Readonly<Record<InputName, readonly string[]>> = {
  solutions: solutionLevels,
  understanding: understandingLevels,
  potential: potentialLevels,
};

/** An input that must rise, and the level that would do. */
export interface Raise {
  readonly input: InputName;
  readonly to: string;
}

/**
 * The least that must rise for the rule to give `ring`; undefined when nothing that only improves leads there.
 * Found by trying every assessment at least as good (36 at most), so it holds for any rule.
 */
export function raisesFor(
  ring: string,
  inputs: AssessmentInputs,
  rule: RingRule,
): readonly Raise[] | undefined {
  let best: { readonly steps: number; readonly raises: readonly Raise[] } | undefined;
  for (const solutions of from("solutions", inputs)) {
    for (const understanding of from("understanding", inputs)) {
      for (const potential of from("potential", inputs)) {
        const all = [solutions, understanding, potential];
        const candidate = Object.fromEntries(all.map(({ input, to }) => [input, to])) as AssessmentInputs;
        if (rule.derive(candidate).ring !== ring) continue;
        const steps = all.reduce((sum, { step }) => sum + step, 0);
        if (best !== undefined && best.steps <= steps) continue;
        best = { steps, raises: all.filter(({ step }) => step > 0).map(({ input, to }) => ({ input, to })) };
      }
    }
  }
  return best?.raises;
}

function from(input: InputName, inputs: AssessmentInputs): (Raise & { readonly step: number })[] {
  const start = levels[input].indexOf(inputs[input] ?? "");
  return levels[input].slice(Math.max(start, 0)).map((to, step) => ({ input, to, step }));
}
