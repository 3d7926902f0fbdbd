import { afterEach, beforeEach, expect, test } from "vitest";
import { EditionReader } from "../../src/git/editions.js";
import { RadarBases } from "../../src/git/radar-bases.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { radarText } from "../support/radar-text.js";
import { editor } from "../support/vscode-workspace.js";

let repository: ToldRepository;
let bases: RadarBases;
let reader: EditionReader;
const name = "storby.radar.yaml";

beforeEach(() => {
  editor.reset();
  repository = new ToldRepository();
  bases = new RadarBases(() => undefined);
  installGit(repository);
  reader = new EditionReader(repository.uriOf(name), bases);
});
afterEach(() => {
  bases.dispose();
  repository.remove();
});

const read = async () => {
  const { editions, ...rest } = await reader.read(() => true);
  return { ...rest, names: editions.map((edition) => edition.name) };
};
const commit = (text: string, message: string) => {
  repository.write(name, text);
  repository.commit(message);
};

test("the editions are the commits in which something moved, and the files beside the radar", async () => {
  commit(radarText("trial"), "Første");
  commit(radarText("trial", "# en merknad\n"), "Merknad");
  commit(radarText("adopt"), "I bruk");
  repository.write("editions/2020.yaml", radarText("hold", "edition: 2020-01-01\n"));
  repository.write("annet.yaml", "edition: 2020-01-01\n");
  expect(await read()).toEqual({
    names: ["2020.yaml", "Første", "I bruk"],
    unreadable: [],
    incomplete: false,
  });
  expect(reader.root).toBe(repository.rootUri.toString());
});

test("a commit is read once, also one that removed the file or cannot be read", async () => {
  commit(radarText("trial"), "Første");
  commit("[]\n", "Brukket");
  repository.git("rm", "--quiet", name);
  repository.commit("Borte");
  commit(radarText("adopt"), "Tilbake");
  const first = await read();
  expect(first).toEqual({ names: ["Første", "Tilbake"], unreadable: ["Brukket"], incomplete: false });
  const { texts } = repository;
  commit(radarText("hold"), "Ut");
  expect((await read()).names).toEqual(["Første", "Tilbake", "Ut"]);
  expect(repository.texts).toBe(texts + 1);
});

test("a history that Git does not give is said to be missing, and files beside the radar are shown", async () => {
  commit(radarText("trial"), "Første");
  repository.write("2020.radar.yaml", radarText("hold", "edition: 2020-01-01\n"));
  repository.log = () => Promise.reject(new Error("fatal"));
  expect(await read()).toEqual({
    names: ["2020.radar.yaml"],
    unreadable: ["the history in Git"],
    incomplete: false,
  });
});

test("before the first commit nothing is missing", async () => {
  repository.write(name, radarText("trial"));
  repository.log = () => Promise.reject(new Error("fatal: no commits yet"));
  expect(await read()).toEqual({ names: [], unreadable: [], incomplete: false });
});
