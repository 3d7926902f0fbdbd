import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

const plan = `kommuneradar: plan/1
title: Plan
language: nb
processes:
  - { id: rota, title: { nb: Vaktlister, en: Rotas }, sector: health, occupations: ["5321", "2223"], timeShare: 0.1, potential: 0.6, spread: [0.3, 0.8], because: Prøvd i fire uker }
  - id: journal
    title: Journalføring
    sector: health
    occupations: ["5321"]
    timeShare: 0.2
    steps:
      - { title: Skrive, timeShare: 0.75, potential: 0.4 }
      - { title: Kontrollere, timeShare: 0.25, potential: 0 }
  - { id: mote, title: Møter, occupations: ["4110"], potential: 0.5 }
`;
const files = {
  "folk.csv":
    "sektor;styrk08;årsverk\nhealth;5321;120\nhealth;2223;60\nadministration;4110;40\nadministration;4311;4\nhealth;4110;3\n",
  "a.plan.yaml": plan,
  "potensial.estimate.yaml": `kommuneradar: estimate/1
title: Potensial
workforce: folk.csv
plan: a.plan.yaml
groupBy: [sector]
uncertainty: { draws: 200 }
`,
};
const estimate = (options: readonly string[], changed: Record<string, string> = {}) =>
  runIn(folder({ ...files, ...changed }), "estimate", "potensial.estimate.yaml", ...options);
const documentOf = async (changed: Record<string, string> = {}, ...options: string[]) => {
  const { exit, err, out } = await estimate(["--format", "json", ...options], changed);
  return { exit, err, document: estimateOutput.parse(JSON.parse(out)) };
};
const countedOf = ({ processes }: Awaited<ReturnType<typeof documentOf>>["document"]) => {
  if (processes === undefined || "notApplied" in processes) throw new Error("no processes");
  return processes;
};

test("processes of the plan that an estimate names stand for their share of the time", async () => {
  const { exit, err, document } = await documentOf();
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  const { total, processes, uncounted, sectors } = countedOf(document);
  expect(processes.map(({ id, time, automatable }) => [id, time, automatable])).toEqual([
    ["rota", 18, 10.799999999999999],
    ["journal", 24, 7.200000000000001],
  ]);
  expect(processes.map(({ potentialFrom, besides }) => [potentialFrom, besides])).toEqual([
    ["stated", ["journal"]],
    ["steps", ["rota"]],
  ]);
  expect(uncounted).toEqual([{ id: "mote", title: "Møter", why: "no-time-share" }]);
  expect(total.occupationMean).toBe(document.total.mean);
  expect(total.onProcesses.automatable).toBeCloseTo(18, 9);
  const replaced = processes.reduce((sum, process) => sum + process.replaced, 0);
  expect((total.mean ?? 0) * total.covered).toBeCloseTo(document.total.automatable + 18 - replaced, 9);
  expect(sectors.map(({ sector }) => sector)).toEqual(["health"]);
});

test("without a plan that it names, nothing is said of processes", async () => {
  const named = files["potensial.estimate.yaml"].replace("plan: a.plan.yaml\n", "");
  const { document } = await documentOf({ "potensial.estimate.yaml": named });
  expect(document.processes).toBeUndefined();
  const { document: plain } = await documentOf();
  expect(plain.total).toEqual(document.total);
  expect(plain.groups).toEqual(document.groups);
});

describe.each(["en", "nb", "nn"])("in %s", (lang) => {
  test.each(["table", "markdown", "csv"])("as %s", async (format) => {
    const { exit, err, out } = await estimate(["--format", format, "--lang", lang]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/estimate-processes.${lang}.${format}.txt`);
  });

  test("explained", async () => {
    const { exit, out } = await estimate(["--explain", "total", "--explain", "5321", "--lang", lang]);
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/explain-processes.${lang}.txt`);
  });
});

test("more processes than time are a finding in the plan, and none of them counts there", async () => {
  const much = plan.replace("timeShare: 0.2", "timeShare: 0.95");
  const { exit, err, document } = await documentOf({ "a.plan.yaml": much });
  expect(exit).toBe(0);
  expect(err).toMatch(/^a\.plan\.yaml:10:16: warning too-much-time: .*105\.0.%/);
  const counted = countedOf(document);
  expect(counted.overfull).toEqual([
    { sector: "health", occupation: "5321", timeShare: 1.05, processes: ["rota", "journal"] },
  ]);
  expect(counted.processes.map(({ id, weight }) => [id, weight])).toEqual([["rota", 60]]);
});

test("a plan that is not there, or has an error, is told and no figure is made", async () => {
  const missing = await estimate([], {
    "potensial.estimate.yaml": files["potensial.estimate.yaml"].replace("a.plan", "b.plan"),
  });
  expect(missing).toMatchObject({ exit: 1, out: "" });
  expect(missing.err).toMatch(/^potensial\.estimate\.yaml:4:7: error plan-not-found: /);
  const faulty = await estimate([], { "a.plan.yaml": plan.replace("[0.3, 0.8]", "[0.7, 0.8]") });
  expect(faulty).toMatchObject({ exit: 1, out: "" });
  expect(faulty.err).toMatch(/^a\.plan\.yaml:5:\d+: error invalid-spread: /);
});

test("a small occupation in a sector rests on its own value for readers, not for a script", async () => {
  const small = plan.replace('["5321", "2223"]', '["4110"]');
  const text = await estimate(["--format", "table", "--lang", "en"], { "a.plan.yaml": small });
  expect(text.out).toContain(
    "Not counted: Rotas, which nobody does that may be told of here and has a value.",
  );
  const { document } = await documentOf({ "a.plan.yaml": small });
  expect(countedOf(document).processes[0]).toMatchObject({ id: "rota", weight: 3 });
});

test("over an index processes do not count, and it is said", async () => {
  const { document } = await documentOf({}, "--scores", "ilo-genai-2025");
  expect(document.processes).toEqual({ notApplied: "index" });
  const { out } = await estimate(["--scores", "ilo-genai-2025", "--lang", "en"]);
  expect(out).toContain("Work processes do not count here");
});
