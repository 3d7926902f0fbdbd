import { expect, test } from "vitest";
import {
  filteredProjects,
  type ProjectsPageState,
  projectsChoices,
  projectsStartState,
} from "../../src/index.ts";
import { projectsOf, smallRadar, viewOf } from "./sample.ts";

const view = viewOf(
  projectsOf(
    "id: a, title: Vaktlister, category: efficiency, sector: health, status: pilot, technologies: [bots]",
    "id: b, title: Prat, category: improvement, sector: school, technologies: [ki, rpa]",
    "id: c, title: Kart, sector: health, status: pilot",
  ),
  "nb",
  smallRadar(),
);
const after = (id: string, chosen: readonly string[], state = projectsStartState): ProjectsPageState => {
  const choice = projectsChoices(view, state).find((one) => one.id === id);
  if (choice === undefined) throw new Error(`${id} is not offered`);
  return choice.apply(state, chosen);
};
const keys = ({ filter }: ProjectsPageState) => filteredProjects(view, filter).projects.map(({ key }) => key);

test("the options of a choice show as many projects as they say, those that state none too", () => {
  for (const { id, options } of projectsChoices(view, projectsStartState).filter(
    (choice) => choice.about === "filter" && choice.asks === "one",
  )) {
    expect(options.length).toBeGreaterThan(2);
    for (const option of options.slice(1)) {
      expect([id, option.id, keys(after(id, [option.id])).length]).toEqual([
        id,
        option.id,
        Number(option.note),
      ]);
    }
    const [all] = options;
    expect(keys(after(id, [all?.id ?? "none"]))).toEqual(["a", "b", "c"]);
  }
});

test("how they are laid out, words, and taking it all back", () => {
  const searched = after("search", ["vakt"], after("mode", ["table"]));
  expect([searched.mode, keys(searched)]).toEqual(["table", ["a"]]);
  expect(after("reset", [], searched)).toEqual({ ...projectsStartState, mode: "table" });
  expect(projectsChoices(view, projectsStartState).map(({ id }) => id)).not.toContain("reset");
  expect(after("mode", ["nowhere"])).toEqual(projectsStartState);
});
