import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import type { BaseText } from "../../src/git/base-text.js";
import { RadarBases } from "../../src/git/radar-bases.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { radarText } from "../support/radar-text.js";
import { editor } from "../support/vscode-workspace.js";

let repository: ToldRepository;
let bases: RadarBases;
let told: string[];
let forgotten: string[];
const name = "storby.radar.yaml";
const file = () => repository.uriOf(name);
const revision = (ref: string) => ({ kind: "revision", ref }) as const;
const read = (ref: string) => bases.read(file(), revision(ref));
const documentOf = (text: BaseText) => {
  if ("refused" in text) throw new Error(text.refused);
  return text.document;
};
const textOf = (text: BaseText) => ("refused" in text ? text.refused : text.document.getText());

beforeEach(() => {
  editor.reset();
  repository = new ToldRepository();
  told = [];
  forgotten = [];
  bases = new RadarBases((uri) => forgotten.push(uri));
  bases.onDidChange((files) => told.push(...files));
  installGit(repository);
});
afterEach(() => {
  bases.dispose();
  repository.remove();
});

/** Tells of a change, and waits until somebody was told of another text. */
async function toldAfter(change: () => void): Promise<void> {
  told = [];
  change();
  repository.tell();
  await expect.poll(() => told).not.toEqual([]);
}

test("a text is read once, and anew when the name stands for another commit", async () => {
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  expect(textOf(await read("HEAD"))).toBe(radarText("trial"));
  expect(textOf(await read("HEAD"))).toBe(radarText("trial"));
  expect(repository.texts).toBe(1);

  repository.write(name, radarText("adopt"));
  await toldAfter(() => repository.commit("Andre"));
  expect(told).toEqual([file().toString()]);
  expect(textOf(await read("HEAD"))).toBe(radarText("adopt"));
  expect(forgotten).toHaveLength(1);
});

test("a commit that comes while a text is being read is not missed", async () => {
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  repository.tell();
  const buffer = repository.buffer.bind(repository);
  let isFirst = true;
  repository.buffer = async (ref, path) => {
    const bytes = await buffer(ref, path);
    if (!isFirst) return bytes;
    isFirst = false;
    repository.write(name, radarText("adopt"));
    await toldAfter(() => repository.commit("Andre"));
    return bytes;
  };
  await read("HEAD");
  expect(textOf(await read("HEAD"))).toBe(radarText("adopt"));
});

test("nor is one that is told of while the reading before it ends", async () => {
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  const buffer = repository.buffer.bind(repository);
  const getCommit = repository.getCommit.bind(repository);
  let endReading: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => {
    endReading = resolve;
  });
  repository.buffer = async (ref, path) => {
    const bytes = await buffer(ref, path);
    await isHeld;
    return bytes;
  };
  const first = read("main");
  await expect.poll(() => repository.texts).toBe(1);
  repository.write(name, radarText("adopt"));
  repository.commit("Andre");
  // The answer comes after the reading has ended.
  repository.getCommit = async (ref) => {
    endReading();
    await first;
    return getCommit(ref);
  };
  repository.tell();
  await expect.poll(() => told).toEqual([file().toString()]);
  expect(textOf(await read("main"))).toBe(radarText("adopt"));
});

test("what was refused is tried anew when something happens in the repository", async () => {
  repository.write("annet.txt", "annet");
  const first = repository.commit("Annet");
  repository.write(name, radarText("trial"));
  expect(textOf(await read(first))).toBe("no-file");
  expect(textOf(await read("senere"))).toBe("no-revision");
  await toldAfter(() => repository.git("branch", "senere"));
  expect(textOf(await read("senere"))).toBe("no-file");
  repository.commit("Filen");
  await toldAfter(() => repository.git("branch", "--force", "senere"));
  expect(textOf(await read("senere"))).toBe(radarText("trial"));
});

test("two names for one commit are one text, kept until neither is compared with", async () => {
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  const [head, branch] = await Promise.all([read("HEAD"), read("main")]);
  expect(documentOf(head)).toBe(documentOf(branch));

  repository.git("checkout", "--quiet", "-b", "ny");
  repository.write(name, radarText("adopt"));
  await toldAfter(() => repository.commit("Andre"));
  expect(forgotten).toEqual([]);
  expect(documentOf(await read("main"))).toBe(documentOf(branch));
  await toldAfter(() => repository.git("branch", "--force", "main"));
  expect(forgotten).toEqual([documentOf(branch).uri]);
});

test("of the repository no more is asked than what may be another", async () => {
  repository.write(name, radarText("trial"));
  const first = repository.commit("Første");
  repository.git("tag", "v1");
  repository.tell();
  await Promise.all(["HEAD", first, "v1", ""].map(read));
  repository.asked.length = 0;
  let moves = 0;
  bases.onDidMove(() => moves++);
  for (let event = 0; event < 20; event++) repository.tell();
  repository.write(name, radarText("adopt"));
  await toldAfter(() => repository.git("add", "--all"));
  expect(new Set(repository.asked)).toEqual(new Set(["v1^{commit}"]));
  expect(repository.asked.length).toBeLessThan(5);
  expect(moves).toBe(0);
  expect(told).toEqual([file().toString()]);
  expect(textOf(await read(""))).toBe(radarText("adopt"));
  expect(repository.texts).toBe(5);
});

test("what lay in no repository is asked for again when there is one", async () => {
  const other = new ToldRepository();
  try {
    editor.reset();
    const git = installGit(repository);
    other.write(name, radarText("trial"));
    other.commit("Første");
    expect(textOf(await bases.read(other.uriOf(name), revision("HEAD")))).toBe("no-repository");
    git.open(other);
    expect(told).toEqual([other.uriOf(name).toString()]);
    expect(textOf(await bases.read(other.uriOf(name), revision("HEAD")))).toBe(radarText("trial"));
    git.close(other);
    expect(textOf(await bases.read(other.uriOf(name), revision("HEAD")))).toBe("no-repository");
  } finally {
    other.remove();
  }
});

test("another file is followed as it is typed in, and only its own radar is told of", async () => {
  repository.write("i-fjor.radar.yaml", radarText("trial"));
  const uri = repository.uriOf("i-fjor.radar.yaml");
  const base = { kind: "file", uri: uri.toString() } as const;
  expect(textOf(await bases.read(file(), base))).toBe(radarText("trial"));
  await bases.read(repository.uriOf("annen.radar.yaml"), { kind: "file", uri: "file:///finnes-ikke.yaml" });
  const document = editor.open(uri, radarText("trial"));
  told = [];
  await bases.read(file(), base);
  editor.type(document, radarText("hold"));
  expect(told).toEqual([file().toString()]);
  expect(textOf(await bases.read(file(), base))).toBe(radarText("hold"));
});

test("who cannot wait is told when the text is there", async () => {
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  expect(bases.peek(file(), revision("HEAD"))).toBeUndefined();
  await expect.poll(() => told).toEqual([file().toString()]);
  expect(bases.peek(file(), revision("HEAD"))).toMatchObject({ formerName: undefined });
});

test("without Git there is a reason, and none of it is lost when Git comes", async () => {
  editor.reset();
  expect(textOf(await read("HEAD"))).toBe("no-git");
  installGit(repository);
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  editor.tellOfExtensions();
  expect(textOf(await read("HEAD"))).toBe(radarText("trial"));
  expect(Uri.parse(documentOf(await read("HEAD")).uri).path).toBe(file().path);
});
