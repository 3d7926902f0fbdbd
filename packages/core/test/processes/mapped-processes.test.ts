import { expect, test } from "vitest";
import { mappedProcesses, potentialOfSteps, readEstimateFile, readPlan } from "../../src/index.ts";

const plan = `kommuneradar: plan/1
title: Plan
language: nn
processes:
  - { id: rota, title: Vaktlister, occupations: ["5321"], timeShare: 0.1, potential: 0.5, spread: [0.2, 0.7] }
  - id: sak
    title: Byggesak
    occupations: ["33*"]
    timeShare: 0.2
    steps:
      - { title: Motta, timeShare: 0.25, potential: 0.8 }
      - { title: Vurdere, timeShare: 0.75, potential: 0 }
  - { id: utan-tid, title: Utan tid, occupations: ["5321"], potential: 0.5 }
  - { id: utan-potensial, title: Utan potensial, occupations: ["5321"], timeShare: 0.1, steps: [{ title: Motta, timeShare: 0.5, potential: 1 }] }
  - { id: utan-yrke, title: Utan yrke, timeShare: 0.1, potential: 0.5 }
`;
const estimate = `kommuneradar: estimate/1
title: E
plan: a.plan.yaml
workforce: a.workforce.csv
processes:
  - { id: rota, title: Rota, occupations: ["2223"], timeShare: 0.2, potential: 0.4 }
`;

test("processes of the estimate come before those of its plan, and what lacks something says what", () => {
  const { estimate: file, problems } = readEstimateFile(estimate);
  expect(problems).toEqual([]);
  expect(file?.plan).toBe("a.plan.yaml");
  const found = mappedProcesses(file, readPlan(plan).plan);
  expect(found.mapped).toMatchObject([
    { id: "rota", from: "estimate", occupations: ["2223"], language: "nb", spread: undefined },
    { id: "sak", from: "plan", potential: 0.2, potentialFrom: "steps", language: "nn" },
  ]);
  expect(found.uncounted.map(({ id, why }) => [id, why])).toEqual([
    ["rota", "repeated"],
    ["utan-tid", "no-time-share"],
    ["utan-potensial", "no-potential"],
    ["utan-yrke", "no-occupations"],
  ]);
  expect(mappedProcesses(undefined, readPlan(plan).plan).mapped[0]?.spread).toEqual([0.2, 0.7]);
});

test("steps make a potential only where they are the whole process", () => {
  const third = { timeShare: 1 / 3, potential: 0.6 };
  expect(potentialOfSteps([third, third, third])).toBeCloseTo(0.6, 12);
  expect(potentialOfSteps([third, third])).toBeUndefined();
  expect(potentialOfSteps([third, third, { timeShare: 1 / 3 }])).toBeUndefined();
  expect(potentialOfSteps([])).toBeUndefined();
});

test.each([
  ["estimate", readEstimateFile(estimate.replace("potential: 0.4", "potential: 0.4, spread: [0.5, 0.9]"))],
  ["plan", readPlan(plan.replace("[0.2, 0.7]", "[0.7, 0.2]"))],
])("a spread of a process that does not hold its potential is a fault (%s)", (_, { problems }) => {
  expect(problems.map(({ code }) => code)).toEqual(["invalid-spread"]);
});
