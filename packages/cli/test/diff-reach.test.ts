import { readFileSync } from "node:fs";
import { diffOutput, diffsOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn, smallRadar } from "./run.ts";

const radar = (ring: string, occupations = '["5321"]') =>
  `${smallRadar.replace("ring: trial", `ring: ${ring}\n    ringBecause: Prøvd`)}    areasOfUse:
      - { sector: health, title: Vakt, occupations: ${occupations} }
`;
const estimate =
  "kommuneradar: estimate/1\ntitle: E\nradar: by.radar.yaml\nworkforce: by.workforce.csv\ngroupBy: [sector]\n";
const rows = (carers: number, small = 60) =>
  `sector,occupation,fte\nhealth,5321,${carers}\nhealth,4110,50\nhealth,2223,80\nhealth,9112,${small}\nschool,2341,200\n`;
const files = (ring: string, carers = 3000, small = 60) => ({
  "by.radar.yaml": radar(ring),
  "by.estimate.yaml": estimate,
  "by.workforce.csv": rows(carers, small),
});

test("a radar that moved in reaches more, and that is told of the estimate that names it, in every format", async () => {
  const { path, commit } = repository();
  commit(files("assess"));
  commit({ "by.radar.yaml": radar("trial") });
  const diff = (...args: string[]) => runIn(path, "diff", "--lang", "en", ...args);
  const text = await diff("HEAD~1..HEAD");
  expect(text.exit).toBe(0);
  expect(text.out).toContain(
    "Occupations that technologies in Adopt and Trial touch: 0 → 3,000 FTE (+3,000)",
  );
  expect(text.out).not.toContain("No differences");
  expect((await diff("HEAD~1..HEAD", "--format", "markdown")).out).toContain("0 → 3,000 FTE (+3,000)");
  const { diffs } = diffsOutput.parse(JSON.parse((await diff("HEAD~1..HEAD", "--format", "json")).out));
  expect(diffs.map(({ reach }) => reach)).toContainEqual({ before: 0, after: 3000 });
  const nothing = await diff("HEAD..HEAD");
  expect(nothing.out).toBe("No differences.\n");
});

test("a workforce that changed is reached with what it is then", async () => {
  const { path, commit } = repository();
  commit(files("adopt"));
  commit({ "by.workforce.csv": rows(2500) });
  const { out } = await runIn(path, "diff", "--since", "HEAD~1", "by.estimate.yaml", "--lang", "nb");
  expect(out).toContain("3 000 → 2 500 årsverk (−500)");
});

test("a review of a pull request tells of it, and of no more files checked", async () => {
  const { path, commit } = repository();
  commit(files("assess"));
  commit({ "by.radar.yaml": radar("trial") });
  const { out, exit } = await runIn(
    path,
    "ci",
    "review",
    "--base",
    "HEAD~1",
    "--host",
    "none",
    "--lang",
    "en",
  );
  expect(exit).toBe(0);
  expect(out).not.toContain("by.estimate.yaml:");
  expect(readFileSync(`${path}/kommuneradar-review/review.md`, "utf8")).toContain("0 → 3,000 FTE (+3,000)");
});

test("nothing is told where a version has no radar, none that names occupations, or no rows", async () => {
  const without = files("trial");
  for (const before of [
    { ...without, "by.radar.yaml": "]" },
    { ...without, "by.radar.yaml": smallRadar },
    { ...without, "by.workforce.csv": "sector,occupation,fte\n" },
    { ...without, "by.estimate.yaml": estimate.replace("radar: by.radar.yaml\n", "") },
  ]) {
    const { path, commit } = repository();
    commit(before);
    commit({ ...files("adopt"), "by.workforce.csv": rows(2500) });
    const { out } = await runIn(
      path,
      "diff",
      "HEAD~1:by.estimate.yaml",
      "by.estimate.yaml",
      "--format",
      "json",
    );
    expect(diffOutput.parse(JSON.parse(out)).reach).toBeUndefined();
  }
});

test("small cells of either version are in neither figure", async () => {
  const one = radar("trial", '["5321", "9112"]');
  const inFolder = (name: string, workforce: string) => ({
    [`${name}/by.radar.yaml`]: one,
    [`${name}/by.estimate.yaml`]: estimate,
    [`${name}/by.workforce.csv`]: workforce,
  });
  const more = "administration,9112,300\nadministration,5321,90\n";
  const cwd = folder({
    ...inFolder("a", rows(3000, 12) + more),
    ...inFolder("b", rows(3000, 9) + more),
    ...inFolder("c", rows(3000, 5) + more),
  });
  const diff = (before: string, after: string, ...args: string[]) =>
    runIn(cwd, "diff", `${before}/by.estimate.yaml`, `${after}/by.estimate.yaml`, "--lang", "en", ...args);
  // The whole is told to a program that asks for it.
  const { out } = await diff("a", "b", "--format", "json");
  expect(diffOutput.parse(JSON.parse(out)).reach).toEqual({ before: 3012, after: 3009 });
  for (const [before, after] of [
    ["a", "b"],
    ["b", "a"],
    ["b", "c"],
  ] as const) {
    const { exit, out: text } = await diff(before, after);
    expect(exit).toBe(0);
    expect(text).not.toContain("Occupations that technologies");
  }
});

test("an estimate of which only the radar changed is no part of the change where it reaches as much, or cannot be read", async () => {
  const { path, commit } = repository();
  commit({ "by.radar.yaml": radar("assess"), "by.estimate.yaml": estimate });
  commit({ "by.radar.yaml": radar("trial") });
  const diff = await runIn(path, "diff", "HEAD~1..HEAD", "--lang", "en");
  expect(diff).toMatchObject({ exit: 0, err: "" });
  expect(diff.out).not.toContain("by.estimate.yaml");
  const review = await runIn(path, "ci", "review", "--base", "HEAD~1", "--host", "none", "--lang", "en");
  expect(review.exit).toBe(0);
  expect(readFileSync(`${path}/kommuneradar-review/review.md`, "utf8")).not.toMatch(
    /by\.estimate\.yaml|error/,
  );
});

test("of a radar with rings of its own nothing is known to be reached", async () => {
  const own = `${radar("in-use").replace("categories:", "rings: [{ id: in-use, title: I bruk }, { id: out, title: Ute }]\ncategories:")}`;
  const { path, commit } = repository();
  commit({ ...files("trial"), "by.radar.yaml": own });
  commit({ "by.radar.yaml": radar("adopt") });
  const { out } = await runIn(path, "diff", "HEAD~1..HEAD", "--lang", "en");
  expect(out).not.toContain("Occupations that technologies");
});

test("a platform of the plan that comes in place lets go of what waited for it, and nothing is said to be the same", async () => {
  const plan = (state: string) =>
    `kommuneradar: plan/1\ntitle: P\nradar: by.radar.yaml\nplatforms:\n  - { id: login, title: Innlogging, state: ${state}, neededBy: [rpa] }\n`;
  const { path, commit } = repository();
  commit({
    ...files("trial"),
    "by.estimate.yaml": `${estimate}plan: by.plan.yaml\n`,
    "by.plan.yaml": plan("partial"),
  });
  commit({ "by.plan.yaml": plan("in-place") });
  const range = ["HEAD~1..HEAD", "by.estimate.yaml", "--lang"];
  const { out } = await runIn(path, "diff", ...range, "en");
  expect(out).toContain("The figures are the same.");
  expect(out).toContain("Of these, waiting for a platform: 3,000 → 0 FTE (−3,000)");
  expect(out).toContain("Adopt and Trial touch: 3,000 FTE\n");
  expect(out).toContain("Changed in the plan it names: platforms");
  const json = await runIn(path, "diff", ...range, "en", "--format", "json");
  const one = diffOutput.parse(JSON.parse(json.out));
  expect(one.reach).toEqual({ before: 3000, after: 3000, waiting: { before: 3000, after: 0 } });
  expect(one.estimate?.plan).toEqual(["platforms"]);
  await runIn(path, "ci", "review", "--base", "HEAD~1", "--host", "none", "--lang", "nn");
  const review = readFileSync(`${path}/kommuneradar-review/review.md`, "utf8");
  expect(review).toContain("Av desse ventar på ei plattform: 3 000 → 0 årsverk (−3 000)");
  expect(review).toContain("Endra i planen det viser til: plattformer");
  expect(review).not.toContain("Estimatet er det same");
});
