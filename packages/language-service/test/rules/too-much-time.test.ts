import { expect, test } from "vitest";
import { file, serviceOver } from "../support/features.ts";

const plan = (...processes: string[]) =>
  file(
    "by.plan.yaml",
    `kommuneradar: plan/1\ntitle: P\nprocesses:\n${processes.map((one) => `  - ${one}\n`).join("")}`,
  );
const process = (id: string, more: string) => `{ id: ${id}, title: P, potential: 0.5, ${more} }`;

function inPlan(...processes: string[]) {
  const document = plan(...processes);
  return (serviceOver([document]).diagnostics(document) ?? []).map(({ code, data, range }) => [
    code,
    data.occupation ?? data.process,
    data.processes,
    range.start.line,
  ]);
}

test("shares of an occupation add up over codes and prefixes, sector by sector", () => {
  expect(
    inPlan(
      process("a", "sector: health, occupations: ['5321'], timeShare: 0.6"),
      process("b", "occupations: ['53*'], timeShare: 0.5"),
      process("c", "sector: school, occupations: ['5321'], timeShare: 0.5"),
    ),
  ).toEqual([["too-much-time", "5321", ["a", "b"], 4]]);
});

test("the whole of the time is not too much, however its decimals add up", () => {
  expect(
    inPlan(
      ...[0.1, 0.2, 0.7].map((share, at) => process(`p${at}`, `occupations: ['5321'], timeShare: ${share}`)),
    ),
  ).toEqual([]);
});

test("steps of a process are held against the time in it", () => {
  const steps = (share: number) =>
    `occupations: ['5321'], timeShare: 0.1, steps: [{ title: A, timeShare: 0.6 }, { title: B, timeShare: ${share} }]`;
  expect(inPlan(process("a", steps(0.4)))).toEqual([]);
  expect(inPlan(process("a", steps(0.5)))).toEqual([["too-much-time", "a", undefined, 3]]);
});

test("an estimate is told of what it adds to its plan, and the plan of what is its own", () => {
  const own = `kommuneradar: estimate/1\ntitle: E\nworkforce: a.workforce.csv\nplan: by.plan.yaml\nprocesses:\n  - ${process("c", "occupations: ['5321'], timeShare: 0.5")}\n`;
  const estimate = file("by.estimate.yaml", own);
  const workforce = file("a.workforce.csv", "styrk08;årsverk\n5321;10\n");
  const found = (beside: ReturnType<typeof plan>) =>
    (serviceOver([estimate, workforce, beside]).diagnostics(estimate) ?? []).map(
      ({ code, data }) => `${code} ${data.processes}`,
    );
  const [a, b] = [0.3, 0.9].map((share, at) =>
    process(`${"ab"[at]}`, `occupations: ['5*'], timeShare: ${share}`),
  );
  expect(found(plan(a ?? ""))).toEqual([]);
  expect(found(plan(b ?? ""))).toEqual(["too-much-time b,c"]);
});

test("a plan that an estimate names and that is not there", () => {
  const estimate = file(
    "by.estimate.yaml",
    "kommuneradar: estimate/1\ntitle: E\nworkforce: a.workforce.csv\nplan: no.plan.yaml\n",
  );
  const workforce = file("a.workforce.csv", "styrk08;årsverk\n5321;10\n");
  const found = serviceOver([estimate, workforce]).diagnostics(estimate) ?? [];
  expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([["plan-not-found", 3]]);
});
