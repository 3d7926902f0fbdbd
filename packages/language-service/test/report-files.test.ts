import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { createLanguageService } from "../src/index.ts";

const radar =
  "kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies: [{ id: rpa, title: Roboter, category: a, ring: adopt }]\n";
const estimate = (more = "") => `kommuneradar: estimate/1\ntitle: E\nworkforce: w.workforce.csv\n${more}`;
const plan = (more = "") => `kommuneradar: plan/1\ntitle: P\n${more}`;
const projects = (more = "") => `kommuneradar: projects/1\ntitle: P\n${more}projects: []\n`;

/** Names of the files that a report of one of them is written from. */
function filesOf(asked: string, texts: Readonly<Record<string, string>>) {
  const service = createLanguageService({
    reference: referenceData,
    today: () => "2026-11-26",
    language: () => "nb",
    files: () =>
      Object.entries(texts).map(([name, text]) => ({
        uri: `file:///k/${name}`,
        version: 1,
        getText: () => text,
      })),
  });
  const found = service.reportFiles(`file:///k/${asked}`);
  const nameOf = (uri: string) => uri.replace("file:///k/", "");
  return {
    radar: found.radar && nameOf(found.radar.uri),
    estimate: found.estimate && nameOf(found.estimate),
    plans: found.plans.map(({ uri }) => nameOf(uri)),
    projects: found.projects.map(({ uri }) => nameOf(uri)),
  };
}

const whole = {
  "a.radar.yaml": radar,
  "b.radar.yaml": radar,
  "a.estimate.yaml": estimate("radar: a.radar.yaml\nplan: own.plan.yaml\n"),
  "b.estimate.yaml": estimate("radar: b.radar.yaml\n"),
  "own.plan.yaml": plan(),
  "a.plan.yaml": plan("radar: a.radar.yaml\n"),
  "b.plan.yaml": plan("radar: b.radar.yaml\n"),
  "x/a.projects.yaml": projects("radar: ../a.radar.yaml\n"),
  "b.projects.yaml": projects("radar: b.radar.yaml\n"),
  "w.workforce.csv": "sector,occupation,fte\nhealth,5321,100\n",
};

test.each(["a.radar.yaml", "a.estimate.yaml", "a.plan.yaml", "x/a.projects.yaml", "own.plan.yaml"])(
  "a report asked of %s is of all that is made for its radar, and of nothing of another radar",
  (asked) => {
    const found = filesOf(asked, whole);
    expect({ ...found, plans: [...found.plans].sort() }).toEqual({
      radar: "a.radar.yaml",
      estimate: "a.estimate.yaml",
      plans: ["a.plan.yaml", "own.plan.yaml"],
      projects: ["x/a.projects.yaml"],
    });
  },
);

test("a workforce file is told of through the estimate that names it, else by itself", () => {
  expect(filesOf("w.workforce.csv", whole).estimate).toBe("a.estimate.yaml");
  const alone = filesOf("w.workforce.csv", { "w.workforce.csv": whole["w.workforce.csv"] });
  expect(alone).toEqual({ radar: undefined, estimate: "w.workforce.csv", plans: [], projects: [] });
});

test("a radar alone is a report of a radar; a file with no radar is one of itself", () => {
  expect(filesOf("a.radar.yaml", { "a.radar.yaml": radar })).toEqual({
    radar: "a.radar.yaml",
    estimate: undefined,
    plans: [],
    projects: [],
  });
  expect(filesOf("p.projects.yaml", { "p.projects.yaml": projects(), "a.radar.yaml": radar })).toEqual({
    radar: undefined,
    estimate: undefined,
    plans: [],
    projects: ["p.projects.yaml"],
  });
});

test("a radar that cannot be found makes no other file one of its own", () => {
  const texts = { "p.plan.yaml": plan("radar: gone.radar.yaml\n"), "a.radar.yaml": radar };
  expect(filesOf("p.plan.yaml", texts)).toMatchObject({ radar: undefined, plans: ["p.plan.yaml"] });
});
