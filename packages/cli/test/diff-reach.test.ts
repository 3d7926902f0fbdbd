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
const rows = (carers: number, small = 5) =>
  `sector,occupation,fte\nhealth,5321,${carers}\nhealth,4110,50\nhealth,2223,80\nhealth,9112,${small}\nschool,2341,200\n`;
const files = (ring: string, carers = 3000, small = 5) => ({
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
    "Occupations that technologies in Adopt and Trial touch (platforms not counted): 0 → 3,000 FTE (+3,000)",
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

test("small cells are in neither figure", async () => {
  const cwd = folder({
    ...Object.fromEntries(Object.entries(files("trial")).map(([name, text]) => [`a/${name}`, text])),
    ...Object.fromEntries(Object.entries(files("trial", 3000, 9)).map(([name, text]) => [`b/${name}`, text])),
    "a/by.radar.yaml": radar("trial", '["5321", "9112"]'),
    "b/by.radar.yaml": radar("trial", '["5321", "9112"]'),
  });
  const { out } = await runIn(cwd, "diff", "a/by.estimate.yaml", "b/by.estimate.yaml", "--lang", "en");
  expect(out).not.toContain("Occupations that technologies");
});
