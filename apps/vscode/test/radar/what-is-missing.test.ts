import { readRadar } from "@kommuneradar/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { RadarBases } from "../../src/git/radar-bases.js";
import { Comparison } from "../../src/radar/comparison.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { radarText } from "../support/radar-text.js";
import { serviceAlone } from "../support/service.js";
import { editor } from "../support/vscode-workspace.js";

// Whatever a repository lacks: it is said by name, and the radar is drawn all the same.

const name = "storby.radar.yaml";
const service = serviceAlone();
const { radar: now } = readRadar(radarText("hold"));
let origin: ToldRepository;
let repository: ToldRepository;
let bases: RadarBases;

beforeEach(() => {
  editor.reset();
  origin = new ToldRepository();
  repository = new ToldRepository();
  bases = new RadarBases(() => undefined);
});
afterEach(() => {
  bases.dispose();
  repository.remove();
  origin.remove();
});

/** What a comparison with a revision says: of what, or why not. */
async function since(ref: string, file = repository.uriOf(name)) {
  if (now === undefined) throw new Error("no radar");
  const comparison = new Comparison(file, bases, service);
  comparison.compareWith({ kind: "revision", ref });
  const { radar, since: found } = await comparison.drawingOf(now, "en");
  comparison.dispose();
  expect(radar).toBe(now);
  return found?.problem ?? `${found?.label}: ${found?.radar?.technologies.map(({ ring }) => ring)}`;
}

/** The editions that a timeline offers, and what it says beside them. */
async function timeline(file = repository.uriOf(name)) {
  if (now === undefined) throw new Error("no radar");
  const radar = now;
  const comparison = new Comparison(file, bases, service);
  comparison.openTimeline(true);
  const view = async () => (await comparison.drawingOf(radar, "en")).comparing.timeline;
  await expect.poll(async () => (await view())?.note).not.toMatch(/Reading/);
  const shown = await view();
  comparison.dispose();
  return { editions: shown?.editions.map(({ label }) => label.replace(/.* · /, "")), note: shown?.note };
}
const today = "As it stands now";

function commitTwice(): void {
  origin.write(name, radarText("trial"));
  origin.commit("Første");
  origin.git("tag", "v1");
  origin.write(name, radarText("adopt"));
  origin.commit("Andre");
}

test("a shallow clone", async () => {
  commitTwice();
  repository.git("fetch", "--quiet", "--depth", "1", `file://${origin.root}`, "main");
  repository.git("reset", "--quiet", "--hard", "FETCH_HEAD");
  installGit(repository);
  expect(await since("HEAD")).toBe("HEAD: adopt");
  expect(await since("v1")).toBe(
    "v1 is not in this repository. The clone is shallow: fetch its history first.",
  );
  expect(await since("HEAD~1")).toMatch(/^HEAD~1 is not in .* shallow/);
  expect(await timeline()).toEqual({
    editions: ["Andre", today],
    note: "The clone is shallow: fetch its history to see earlier ones.",
  });
});

test("a repository without commits", async () => {
  repository.write(name, radarText("hold"));
  installGit(repository);
  expect(await since("HEAD")).toBe("This repository has no commits yet.");
  expect(await since("v1")).toBe("v1 is not in this repository.");
  expect(await timeline()).toEqual({
    editions: [today],
    note: "No earlier edition was found, in Git or in a file beside it.",
  });
});

test("a file that is not committed yet", async () => {
  repository.write("annet.txt", "annet");
  repository.commit("Annet");
  repository.write(name, radarText("hold"));
  installGit(repository);
  expect(await since("HEAD")).toBe("There was no such file in HEAD.");
  expect((await timeline()).editions).toEqual([today]);
});

test("a HEAD on no branch", async () => {
  repository.write(name, radarText("trial"));
  const first = repository.commit("Første");
  repository.write(name, radarText("adopt"));
  repository.commit("Andre");
  repository.git("checkout", "--quiet", "--detach", first);
  installGit(repository);
  expect(await since("HEAD")).toBe("HEAD: trial");
  expect(await since("main")).toBe("main: adopt");
  expect(await timeline()).toEqual({ editions: ["Første", today], note: "" });
});

test("a renamed file", async () => {
  repository.write("by.radar.yaml", radarText("trial"));
  repository.commit("Første");
  repository.git("mv", "by.radar.yaml", name);
  installGit(repository);
  expect(await since("HEAD")).toBe("HEAD (the file was called by.radar.yaml): trial");
  repository.commit("Nytt navn");
  repository.write(name, radarText("hold"));
  repository.commit("Avvent");
  expect((await timeline()).editions).toEqual(["Første", today]);
});

test("a submodule", async () => {
  commitTwice();
  repository.git(
    ...["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"],
    ...[`file://${origin.root}`, "indre"],
  );
  const inner = new ToldRepository(repository.path("indre"));
  // The innermost repository is the one asked.
  installGit(inner, repository);
  expect(await since("v1", inner.uriOf(name))).toBe("v1: trial");
  expect(await timeline(inner.uriOf(name))).toEqual({ editions: ["Første", "Andre", today], note: "" });
});

test("no Git: it is turned off, or the workspace is not trusted", async () => {
  repository.write(name, radarText("hold"));
  repository.write("editions/2020.yaml", radarText("trial", "edition: 2020-01-01\n"));
  expect(await since("HEAD")).toBe("Git is not to be had here. Compare with another file instead.");
  expect(await timeline()).toEqual({
    editions: ["2020.yaml", today],
    note: "Git is not to be had here: only editions in files beside the radar are shown.",
  });
  editor.install("vscode.git", {
    get enabled() {
      throw new Error("Git model not found");
    },
  });
  editor.tellOfExtensions();
  expect(await since("HEAD")).toBe("Git is not to be had here. Compare with another file instead.");
});

test("a workspace that is on no disk, and a file outside every repository", async () => {
  installGit(repository);
  const virtual = Uri.parse(`virtual://github/${name}`);
  expect(await since("HEAD", virtual)).toBe(
    "The file is in no Git repository. Compare with another file instead.",
  );
  expect(await since("HEAD", origin.uriOf(name))).toMatch(/^The file is in no Git repository\./);
  expect((await timeline(virtual)).editions).toEqual([today]);
});
