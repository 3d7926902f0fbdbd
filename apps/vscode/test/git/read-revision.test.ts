import { oneLineEach } from "@kommuneradar/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRevision } from "../../src/git/read-revision.js";
import { RealRepository } from "../support/git-repository.js";

const radar = (ring: string) => `kommuneradar: radar/1
# Endres hvert kvartal
title: Storby
categories:
  - id: process
    title: Prosesser
technologies:
  - id: rpa
    title: «RPA»
    category: process
    ring: ${ring}
`;

let repository: RealRepository;
beforeEach(() => {
  repository = new RealRepository();
});
afterEach(() => repository.remove());

const read = (ref: string, name = "storby.radar.yaml") =>
  readRevision(repository, ref, repository.path(name));

describe("a file in a revision", () => {
  test("is the text of then, by commit, branch and tag, and what is staged has no name", async () => {
    repository.write("storby.radar.yaml", radar("trial"));
    const first = repository.commit("Første utgave");
    repository.git("tag", "--annotate", "v1", "--message", "Våren");
    repository.git("branch", "gammel");
    repository.write("storby.radar.yaml", radar("adopt"));
    const second = repository.commit("RPA i bruk");
    repository.write("storby.radar.yaml", radar("hold"));
    repository.git("add", "--all");

    expect(await read("HEAD")).toEqual({ text: radar("adopt"), commit: second });
    expect(await read(first.slice(0, 9))).toEqual({ text: radar("trial"), commit: first });
    expect(await read("v1")).toEqual({ text: radar("trial"), commit: first });
    expect(await read("gammel")).toEqual({ text: radar("trial"), commit: first });
    expect(await read("")).toEqual({ text: radar("hold"), commit: undefined });
  });

  test("is found under the name it had", async () => {
    repository.write("by.radar.yaml", radar("trial"));
    const first = repository.commit("Første utgave");
    repository.git("mv", "by.radar.yaml", "storby.radar.yaml");
    const second = repository.commit("Nytt navn");
    expect(await read(first)).toEqual({
      text: radar("trial"),
      commit: first,
      formerPath: repository.path("by.radar.yaml"),
    });
    repository.git("mv", "storby.radar.yaml", "storkommune.radar.yaml");
    expect(await read("HEAD", "storkommune.radar.yaml")).toEqual({
      text: radar("trial"),
      commit: second,
      formerPath: repository.path("storby.radar.yaml"),
    });
  });

  test("is refused where there is none: no commit yet, no such revision, no such file, no UTF-8", async () => {
    expect(await read("HEAD")).toEqual({ refused: "no-revision", commit: undefined });
    repository.write("annet.txt", "annet\n");
    const first = repository.commit("Første");
    expect(await read("HEAD")).toEqual({ refused: "no-file", commit: first });
    expect(await read("v9")).toEqual({ refused: "no-revision", commit: undefined });
    expect(await read("", "finnes-ikke.radar.yaml")).toEqual({ refused: "no-file", commit: undefined });
    repository.write("storby.radar.yaml", Buffer.from(radar("trial"), "latin1"));
    const second = repository.commit("Latin-1");
    expect(await read("HEAD")).toEqual({ refused: "not-utf8", commit: second });
  });

  test.each([
    ["lines", radar("trial")],
    ["lines that end with a return", radar("trial").replaceAll("\n", "\r\n")],
    ["no end of its last line", radar("trial").trimEnd()],
    ["lines that look like a diff's", `${radar("trial")}# @@ -1 +1 @@\n#- a\n#+ b\n`],
  ])("is the file itself also where Git is set up to show one line per value: %s", async (_, text) => {
    repository.write("storby.radar.yaml", text);
    repository.write("shown.txt", oneLineEach(text));
    repository.write(".gitattributes", "*.radar.yaml diff=kommuneradar\n");
    repository.git("config", "core.autocrlf", "false");
    repository.git("config", "diff.kommuneradar.textconv", `sh -c 'cat "${repository.path("shown.txt")}"'`);
    const commit = repository.commit("Første");
    const shown = await repository.buffer("HEAD", repository.path("storby.radar.yaml"));

    expect(new TextDecoder().decode(shown)).toContain("technologies rpa ring: trial");
    expect(await read("HEAD")).toEqual({ text, commit });
  });
});
