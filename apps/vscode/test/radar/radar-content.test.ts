import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RadarBases } from "../../src/git/radar-bases.js";
import { ComparedRadars } from "../../src/radar/compared-radars.js";
import { RadarContent } from "../../src/radar/radar-content.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { pageScript } from "../support/page-script.js";
import { radarText } from "../support/radar-text.js";
import { serviceAlone } from "../support/service.js";
import { editor } from "../support/vscode-workspace.js";

let repository: ToldRepository;
let bases: RadarBases;
let compared: ComparedRadars;
let content: RadarContent;
const name = "storby.radar.yaml";
const service = serviceAlone();
const head = { kind: "revision", ref: "HEAD" } as const;
const open = () => new RadarContent(repository.uriOf(name), service, bases, compared);

beforeEach(() => {
  editor.reset();
  repository = new ToldRepository();
  installGit(repository);
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  bases = new RadarBases(() => undefined);
  compared = new ComparedRadars();
  content = open();
});
afterEach(() => {
  content.dispose();
  bases.dispose();
  compared.dispose();
  repository.remove();
});

test("with an error in the text the last good picture is the same one, until something else of it changes", async () => {
  const document = editor.open(repository.uriOf(name), radarText("trial"));
  const { picture, status } = await content.render("en");
  expect(status).toEqual({ kind: "current" });
  editor.type(document, `${radarText("trial")}  - [`);
  const typed = await content.render("en");
  expect(typed.status.kind).toBe("stale");
  expect(typed.picture).toBe(picture);
  content.receive({ type: "compareWith", source: document.uri.toString(), base: head });
  const since = await content.render("en");
  expect(since.picture?.comparing.base).toEqual(head);
  editor.type(document, `${radarText("trial")}  - [[`);
  expect((await content.render("en")).picture).toBe(since.picture);
  expect((await content.render("nb")).picture).not.toBe(since.picture);
});

test("what is compared goes on in the content that takes over, and ends with the last", () => {
  const uri = repository.uriOf(name);
  content.receive({ type: "compareWith", source: uri.toString(), base: head });
  content.receive({ type: "openTimeline", source: uri.toString(), open: true });
  expect(compared.has(uri)).toBe(true);
  const state = content.state();
  content.dispose();
  expect(compared.has(uri)).toBe(false);
  content = open();
  content.restore({ ...state, source: uri.toString(), mode: "table" });
  expect(content.state()).toEqual({ base: head, edition: "" });
  expect(compared.has(uri)).toBe(true);
});

test("a state that cannot be read begins anew", () => {
  for (const state of [undefined, null, "x", {}, { base: { kind: "tag" }, edition: 7 }])
    content.restore(state);
  expect(content.state()).toEqual({ base: null, edition: null });
});

describe("what is exported", () => {
  const exported = async (ending: string) => {
    const { files, name: stem } = await content.exports("en", pageScript);
    return { stem, text: await files.find((file) => file.ending === ending)?.content() };
  };

  test("is the text as it stands, in the language of the interface, with what it is compared with", async () => {
    const document = editor.open(repository.uriOf(name), radarText("trial"));
    editor.type(document, radarText("adopt"));
    expect(await exported("svg")).toMatchObject({
      stem: "storby.radar",
      text: expect.stringContaining("Adopt"),
    });
    content.receive({ type: "compareWith", source: document.uri.toString(), base: head });
    const { text } = await exported("html");
    expect(text).toContain("moved in from Trial");
    expect(text).toContain('<script>start("radar")</script>');
  });

  test("is of the sector that is shown", async () => {
    const document = editor.open(repository.uriOf(name), radarText("trial"));
    const source = document.uri.toString();
    editor.type(document, `${radarText("trial")}    areasOfUse: [{ sector: health, title: Vakter }]\n`);
    content.receive({ type: "showSector", source, sector: "health" });
    const { stem, text } = await exported("svg");
    expect(stem).toBe("storby.radar.health");
    expect(text).toContain("Health and care");
    const table = (await exported("csv")).text;
    const { files, elsewhere, tables } = await content.exports("en", pageScript);
    expect(table?.split("\n")[0]?.split(",")).toEqual(tables[0]?.copied().text.split("\n")[0]?.split("\t"));
    expect([files[0]?.note, elsewhere?.note]).toEqual([
      "opens at the sector; holds the whole radar",
      "the whole radar, not only the sector",
    ]);
    content.receive({ type: "showSector", source, sector: "gone" });
    expect((await exported("csv")).stem).toBe("storby.radar");
    content.receive({ type: "showSector", source, sector: "" });
    expect((await exported("svg")).stem).toBe("storby.radar");
    expect((await exported("csv")).text).toMatch(/^\uFEFFId,Technology,/);
    expect((await content.exports("en", pageScript)).elsewhere?.note).toBeUndefined();
  });

  test("is nothing where the text has an error, or what it is compared with cannot be read", async () => {
    const document = editor.open(repository.uriOf(name), radarText("trial"));
    editor.type(document, `${radarText("trial")}  - [`);
    await expect(content.exports("en", pageScript)).rejects.toThrow(/errors/);
    editor.type(document, radarText("trial"));
    const gone = { kind: "revision", ref: "gone" } as const;
    content.receive({ type: "compareWith", source: document.uri.toString(), base: gone });
    await expect(content.exports("en", pageScript)).rejects.toThrow(/gone/);
  });
});
