import { afterEach, beforeEach, expect, test } from "vitest";
import { fileHistory } from "../../src/git/file-history.js";
import { RealRepository } from "../support/git-repository.js";

let repository: RealRepository;
beforeEach(() => {
  repository = new RealRepository();
});
afterEach(() => repository.remove());

const history = async (name: string, most = 200) =>
  (await fileHistory(repository, repository.path(name), most)).map(
    ({ subject, path }) => `${subject}: ${path.slice(repository.root.length + 1)}`,
  );

test("the commits of a file, the earliest first, through its renames", async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `linje ${line}\n`).join("");
  repository.write("a.radar.yaml", lines(20));
  repository.commit("Første\n\nMed mer tekst");
  repository.write("annet.txt", "annet");
  repository.commit("Noe annet");
  repository.git("mv", "a.radar.yaml", "b.radar.yaml");
  repository.commit("Nytt navn");
  repository.write("b.radar.yaml", lines(21));
  repository.commit("En linje til");
  repository.git("mv", "b.radar.yaml", "c.radar.yaml");
  repository.commit("Enda et navn");

  expect(await history("c.radar.yaml")).toEqual([
    "Første: a.radar.yaml",
    "Nytt navn: b.radar.yaml",
    "En linje til: b.radar.yaml",
    "Enda et navn: c.radar.yaml",
  ]);
  expect(await history("c.radar.yaml", 2)).toEqual([
    "En linje til: b.radar.yaml",
    "Enda et navn: c.radar.yaml",
  ]);
});

test("a file that was never committed has no history", async () => {
  repository.write("a.txt", "a");
  repository.commit("Første");
  repository.write("ny.radar.yaml", "ny");
  expect(await history("ny.radar.yaml")).toEqual([]);
});
