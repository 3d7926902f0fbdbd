import { horizonOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { examples, folder, runIn } from "./run.ts";

const eksempelby = `${examples}eksempelby`;
const files = ["eksempelby.plan.yaml", "eksempelby.estimate.yaml"];
const golden = (name: string) => new URL(`golden/${name}`, import.meta.url).pathname;

const plan = (scenarios: string) => `kommuneradar: plan/1\ntitle: Plan\nscenarios:\n${scenarios}`;
const scenario = (assumptions: string) =>
  plan(
    `  - { id: s, title: S, from: 2026, to: 2028, adoption: [{ year: 2028, share: 1 }], adoptionBecause: G, assumptions: [${assumptions}] }\n`,
  );
const rows = "sector,occupation,fte\nhealth,5321,100\nhealth,4110,50\nschool,2341,200\nculture,3333,4\n";
const inWork = (content: string, workforce = rows) =>
  folder({ "p.plan.yaml": content, "w.workforce.csv": workforce });
const call = (cwd: string, ...more: string[]) =>
  runIn(cwd, "horizon", "p.plan.yaml", "w.workforce.csv", "--lang", "en", ...more);

test.each([
  ["nb", "text", "txt"],
  ["en", "markdown", "md"],
  ["nn", "csv", "csv"],
  ["nb", "svg", "svg"],
])("the example in %s as %s is the same as ever", async (lang, format, ending) => {
  const { exit, out, err } = await runIn(eksempelby, "horizon", ...files, "--lang", lang, "--format", format);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  await expect(out).toMatchFileSnapshot(golden(`horizon.${lang}.${ending}`));
});

test("JSON keeps to its schema, in whatever order the files are named, and with one scenario asked for", async () => {
  const { exit, out } = await runIn(
    eksempelby,
    "horizon",
    ...files.toReversed(),
    "--format",
    "json",
    "--scenario",
    "raskere",
  );
  expect(exit).toBe(0);
  const { scenarios, fictional } = horizonOutput.parse(JSON.parse(out));
  expect(fictional).toBe(true);
  expect(scenarios.map(({ id }) => id)).toEqual(["raskere"]);
  const [{ total, sectors } = { total: [], sectors: [] }] = scenarios;
  expect(total).toHaveLength(16);
  expect(total.at(-1)?.adoption).toBe(0.7);
  const sum = sectors.reduce((all, { years }) => all + (years.at(-1)?.need.mid ?? 0), 0);
  expect(total.at(-1)?.need.mid).toBeCloseTo(sum, 2);
  expect(out, "full-time equivalents to the thousandth").not.toMatch(
    /"(?:low|mid|high|demand|staying)": -?\d+\.\d{4}/,
  );
});

test("the first year's demand is the weight of the estimate, and what is released is its A × weight", async () => {
  const cwd = inWork(scenario("{ because: G }"));
  const played = await call(cwd, "--format", "json");
  const estimate = await runIn(
    cwd,
    "estimate",
    "w.workforce.csv",
    "--group-by",
    "sector",
    "--format",
    "json",
  );
  const [{ sectors } = { sectors: [] }] = horizonOutput.parse(JSON.parse(played.out)).scenarios;
  for (const group of JSON.parse(estimate.out).groups) {
    const years = sectors.find(({ sector }) => sector === group.key.sector)?.years;
    if (group.mean === null) continue;
    expect(years?.[0]?.demand).toBe(group.weight);
    // Everything is adopted in the last year.
    expect(years?.at(-1)?.released.mid).toBeCloseTo(group.automatable, 9);
  }
});

test("small sectors are in no figure, and it is said", async () => {
  const { out } = await call(inWork(scenario("{ because: G }")));
  expect(out).not.toContain("Culture");
  expect(out).toMatch(/sectors? (is|are) hidden/);
  const { out: all } = await call(inWork(scenario("{ because: G }")), "--suppress-below", "0");
  expect(all).toContain("Culture");
});

test("where cells are hidden, bands are made of the ends the estimate tells, outwards and without further digits", async () => {
  const cwd = inWork(scenario("{ because: G }"));
  const lasts = async (limit: string) => {
    const { out } = await call(cwd, "--format", "json", "--suppress-below", limit);
    const [{ sectors } = { sectors: [] }] = horizonOutput.parse(JSON.parse(out)).scenarios;
    const { years = [], coverage = 1 } = sectors.find(({ sector }) => sector === "school") ?? {};
    const { released: { low, high } = { low: 0, high: 0 }, demand = 1 } = years.at(-1) ?? {};
    // Everything is adopted in the last year, and demand is level: what is left is the share.
    return [low, high].map((end) => end / demand / coverage) as [number, number];
  };
  const [low, high] = await lasts("10");
  for (const end of [low, high]) expect(end * 1000).toBeCloseTo(Math.round(end * 1000), 6);
  const [least, most] = await lasts("0");
  expect([least, most]).not.toEqual([low, high]);
  expect(low <= least && high >= most && least - low < 0.001 && high - most < 0.001).toBe(true);
});

test("sectors without an assumption are named, and the grounds stand beside the numbers", async () => {
  const { out } = await call(
    inWork(scenario("{ sector: health, demandGrowth: 0.1, because: Counted in 2025 }")),
  );
  expect(out).toMatch(/No assumption, and in no figure: .*School/);
  expect(out).toContain("Counted in 2025");
  expect(out).toContain("Not a forecast");
});

test("what cannot be played is refused by name", async () => {
  const cwd = inWork(scenario("{ because: G }"));
  expect(await runIn(cwd, "horizon", "w.workforce.csv")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("plan"),
  });
  expect(await runIn(cwd, "horizon", "p.plan.yaml")).toMatchObject({ exit: 2 });
  expect(await call(cwd, "--scenario", "t")).toMatchObject({ exit: 2, err: expect.stringContaining("“t”") });
  expect(await call(inWork(plan("  []\n")))).toMatchObject({
    exit: 1,
    err: expect.stringContaining("no scenarios"),
  });
  expect(await call(inWork("kommuneradar: plan/1\ntitle: [\n"))).toMatchObject({ exit: 1, out: "" });
  expect(await call(inWork(scenario("{ because: G }"), "occupation,fte\n"))).toMatchObject({
    exit: 1,
    out: "",
  });
  const missing = folder({ "p.plan.yaml": scenario("{ because: G }") });
  expect(await call(missing)).toMatchObject({ exit: 1, err: expect.stringContaining("w.workforce.csv") });
});

test("an index is no share of work, and nothing is released by it", async () => {
  const cwd = folder({
    "p.plan.yaml": scenario("{ because: G }"),
    "w.workforce.csv": rows,
    "e.estimate.yaml":
      "kommuneradar: estimate/1\ntitle: E\nworkforce: w.workforce.csv\nscores: [ilo-genai-2025]\n",
  });
  const { exit, out, err } = await runIn(cwd, "horizon", "p.plan.yaml", "e.estimate.yaml", "--lang", "en");
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain("not a share of work");
});

test("titles and grounds are texts, not markup, commands or formulas", async () => {
  const hostile = plan(
    `  - { id: s, title: "=cmd|x", from: 2026, to: 2026, adoption: [{ year: 2026, share: 0 }], adoptionBecause: "<script>\\e[31m", assumptions: [{ because: "a | b <img src=x>" }] }\n`,
  );
  const written = async (format: string) => (await call(inWork(hostile), "--format", format)).out;
  expect(await written("text")).not.toContain("\u001b");
  expect(await written("markdown")).not.toMatch(/[^\\]<script|[^\\]<img/);
  expect(await written("svg")).not.toMatch(/<script|<img/);
  expect(await written("csv")).toContain("'=cmd");
});

test.each([
  ["", "by-default", "since the plan states nothing else"],
  [", potential: by-occupation", "by-occupation", "A by occupation, as the plan states"],
  [", potential: with-processes", "with-processes", "rests on processes (Health and care 10.0"],
])(
  "where the estimate has work processes it is said what the potential rests on (%s)",
  async (key, potential, said) => {
    const cwd = folder({
      "p.plan.yaml": `${scenario("{ because: G }").replace("adoptionBecause: G", `adoptionBecause: G${key}`)}processes:
  - { id: rota, title: Rotas, sector: health, occupations: ["5321"], timeShare: 0.15, potential: 0.9, because: G }
`,
      "w.workforce.csv": rows.replace("culture,3333,4\n", ""),
      "e.estimate.yaml":
        "kommuneradar: estimate/1\ntitle: E\nworkforce: w.workforce.csv\nplan: p.plan.yaml\n",
    });
    const play = (...more: string[]) =>
      runIn(cwd, "horizon", "p.plan.yaml", "e.estimate.yaml", "--lang", "en", ...more);
    const { exit, out, err } = await play();
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(said);
    const [one] = horizonOutput.parse(JSON.parse((await play("--format", "json")).out)).scenarios;
    expect(one?.potential).toBe(potential);
    const health = one?.sectors.find(({ sector }) => sector === "health");
    const estimate = await runIn(
      cwd,
      "estimate",
      "e.estimate.yaml",
      "--group-by",
      "sector",
      "--format",
      "json",
      "--suppress-below",
      "10",
    );
    const { groups, processes } = JSON.parse(estimate.out);
    const isWith = potential === "with-processes";
    const { mean } = isWith
      ? processes.sectors[0]
      : groups.find((group: { key: { sector: string } }) => group.key.sector === "health");
    expect(health?.onProcesses).toBeCloseTo(isWith ? 0.1 : 0, 12);
    // Everything is adopted in the last year.
    expect(health?.years.at(-1)?.released.mid).toBeCloseTo(150 * mean, 9);
  },
);

test("a scenario that asks for work processes where the estimate has none says so, and nothing is said of none", async () => {
  const asking = scenario("{ because: G }").replace(
    "adoptionBecause: G",
    "adoptionBecause: G, potential: with-processes",
  );
  const { out } = await call(inWork(asking));
  expect(out).toContain("the estimate has none that counts");
  expect((await call(inWork(scenario("{ because: G }")))).out).not.toContain("Potential:");
});
