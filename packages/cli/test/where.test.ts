import { whereOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { examples, folder, run, runIn, smallRadar } from "./run.ts";

const estimate = `${examples}eksempelby/eksempelby.estimate.yaml`;
const plan = `${examples}eksempelby/eksempelby.plan.yaml`;

describe.each(["nb", "nn", "en"])("in %s", (lang) => {
  test.each(["table", "markdown", "csv"])("as %s", async (format) => {
    const { exit, out, err } = await run("where", estimate, plan, "--format", format, "--lang", lang);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/where.${lang}.${format}.txt`);
  });
});

test("occupations stand below their sector where they are asked for", async () => {
  const { exit, out } = await run("where", estimate, plan, "--by", "occupation", "--lang", "nb");
  expect(exit).toBe(0);
  await expect(out).toMatchFileSnapshot("golden/where-occupations.nb.table.txt");
});

const radar = smallRadar.concat(
  "    areasOfUse: [{ sector: health, title: Vakt, occupations: ['5321', '2223'] }]\n",
  "  - { id: sky, title: Sky, category: services, ring: adopt, dependsOn: [innlogging], areasOfUse: [{ sector: health, title: Alt, occupations: ['5321'] }, { sector: administration, title: Lønn, occupations: ['4*'] }] }\n",
  "  - { id: ki, title: KI, category: services, ring: adopt }\n",
);
const rows =
  "sektor;styrk08;årsverk\nhealth;5321;100\nhealth;2223;50\nadministration;4311;40\nschool;2341;60\n";
const planText = (state: string) =>
  `kommuneradar: plan/1\ntitle: P\nplatforms: [{ id: innlogging, title: I, state: ${state} }]\n`;

async function whereIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "where", ...args, "--format", "json");
  return { exit, err, document: whereOutput.parse(JSON.parse(out)) };
}

test("the union, what is reachable, and what waits for a platform are told apart", async () => {
  const cwd = folder({
    "a.radar.yaml": radar,
    "a.workforce.csv": rows,
    "a.plan.yaml": planText("partial"),
    "b.plan.yaml": planText("in-place"),
  });
  const held = await whereIn(cwd, "a.workforce.csv", "a.radar.yaml", "a.plan.yaml");
  expect(held).toMatchObject({ exit: 0, err: "" });
  expect(held.document.total).toMatchObject({
    all: { weight: 250 },
    touched: { weight: 190 },
    reachable: { weight: 150 },
    waiting: { weight: 40 },
    summedWeight: 290,
  });
  expect(held.document.unlinked).toEqual(["ki"]);
  expect(held.document.technologies[1]?.waitsFor).toEqual(["innlogging"]);
  const open = await whereIn(cwd, "b.plan.yaml", "a.workforce.csv", "a.radar.yaml", "--by", "occupation");
  expect(open.document.total).toMatchObject({ reachable: { weight: 190 }, waiting: { weight: 0 } });
  expect(open.document.technologies[1]?.cells[0]?.occupations?.map(({ code }) => code)).toEqual(["4311"]);
  const adopt = await whereIn(cwd, "b.plan.yaml", "a.workforce.csv", "a.radar.yaml", "--rings", "adopt");
  expect(adopt.document.rings).toEqual(["adopt"]);
  expect(adopt.document.total.reachable.weight).toBe(140);
});

test("shares are parts of the potential of the sector", async () => {
  const cwd = folder({ "a.radar.yaml": radar, "a.workforce.csv": rows });
  const { document } = await whereIn(cwd, "a.radar.yaml", "a.workforce.csv", "--rings", "adopt,trial");
  const [health] = document.technologies[0]?.cells ?? [];
  expect(health).toMatchObject({ sector: "health", weight: 150, shareOfPotential: 1 });
});

test("small cells are in no figure, and it is said", async () => {
  const cwd = folder({
    "a.radar.yaml": radar.replace("dependsOn: [innlogging], ", ""),
    "a.workforce.csv": rows.concat("health;3258;4\n"),
  });
  const { out } = await runIn(cwd, "where", "a.radar.yaml", "a.workforce.csv", "--lang", "nb");
  expect(out).toContain("3 yrker i en sektor er utelatt av alle tall: de på 10 årsverk eller færre");
  const { document } = await whereIn(cwd, "a.radar.yaml", "a.workforce.csv");
  expect(document).toMatchObject({ hiddenCells: 0, settings: { suppressBelow: 0 } });
});

test.each([
  [["a.workforce.csv"], /estimate names none/],
  [["a.radar.yaml"], /one estimate file/],
  [["a.radar.yaml", "a.radar.yaml", "a.workforce.csv"], /one radar/],
  [["a.radar.yaml", "a.workforce.csv", "--rings", "adopt,prøv"], /--rings prøv: the radar has adopt, trial/],
  [["a.radar.yaml", "x.projects.yaml", "a.workforce.csv"], /x\.projects\.yaml is neither/],
] as const)("%j is answered with what would do", async (args, message) => {
  const cwd = folder({
    "a.radar.yaml": radar.replace("dependsOn: [innlogging], ", ""),
    "a.workforce.csv": rows,
    "x.projects.yaml": "kommuneradar: projects/1\ntitle: P\nprojects: []\n",
  });
  const { exit, err } = await runIn(cwd, "where", ...args);
  expect(exit).toBe(2);
  expect(err).toMatch(message);
});

test("a radar with its own rings is asked which are reachable", async () => {
  const own = radar
    .replace(
      "technologies:",
      "rule: none\nrings: [{ id: inn, title: Inn }, { id: ut, title: Ut }]\ntechnologies:",
    )
    .replaceAll(/ring: (trial|adopt)/g, "ring: inn")
    .replace("dependsOn: [innlogging], ", "")
    .replace(/ {4}assessment.*\n/, "");
  const cwd = folder({ "a.radar.yaml": own, "a.workforce.csv": rows });
  expect(await runIn(cwd, "where", "a.radar.yaml", "a.workforce.csv")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("--rings which of inn, ut"),
  });
  const { document } = await whereIn(cwd, "a.radar.yaml", "a.workforce.csv", "--rings", "inn");
  expect(document.total.reachable.weight).toBe(190);
});

test("a radar that cannot be read is named, and nothing is made of the rest", async () => {
  const cwd = folder({ "a.workforce.csv": rows });
  const { exit, out, err } = await runIn(cwd, "where", "a.workforce.csv", "borte.radar.yaml");
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toMatch(/borte\.radar\.yaml:1:1: error/);
});
