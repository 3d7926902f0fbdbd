import { workspaceGlobs } from "@kommuneradar/language-service";
import { expect, test } from "vitest";
import { nameMatcher } from "../../src/documents/name-matcher.js";

test.each([
  [
    workspaceGlobs.yaml,
    ["radar.yaml", "a.radar.yml", "by.estimate.yaml", ".plan.yaml"],
    ["xradar.yaml", "radar.yaml.bak", "a.plans.yaml"],
  ],
  [workspaceGlobs.tables, ["a.csv", "b.workforce.tsv", "c.d.txt"], ["acsv", "a.csv2", "csv"]],
  ["**/{radar.yaml,*.radar.yaml}", ["radar.yaml", "x.radar.yaml"], ["radaryyaml", "x.yaml"]],
  ["**/*.estimate.yaml", ["x.estimate.yaml"], ["x.estimate.yml", "estimate.yaml"]],
  ["**/a,b+(c).csv", ["a,b+(c).csv"], ["a", "abbc.csv"]],
])("%s is about names as an editor's search takes it to be", (glob, matching, other) => {
  const matches = nameMatcher(glob);
  expect(matching.filter((name) => !matches(name))).toEqual([]);
  expect(other.filter(matches)).toEqual([]);
});
