import { readRadar } from "@kommuneradar/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RadarBases } from "../../src/git/radar-bases.js";
import { Comparison } from "../../src/radar/comparison.js";
import { installGit, ToldRepository } from "../support/git-extension.js";
import { radarText } from "../support/radar-text.js";
import { serviceAlone } from "../support/service.js";
import { editor, workspace } from "../support/vscode-workspace.js";

let repository: ToldRepository;
let bases: RadarBases;
let comparison: Comparison;
let changes: number;
const name = "storby.radar.yaml";
const service = serviceAlone();

function radarIn(text: string) {
  const { radar } = readRadar(text);
  if (radar === undefined) throw new Error(text);
  return radar;
}
const now = radarIn(radarText("hold"));
const draw = () => comparison.drawingOf(now, "en");
const timeline = async () => {
  const { comparing, edition } = await draw();
  return {
    ids: comparing.timeline?.editions.map(({ label }) => label),
    note: comparing.timeline?.note,
    edition,
  };
};
const loaded = () => expect.poll(async () => (await timeline()).note).not.toMatch(/Reading/);

beforeEach(() => {
  editor.reset();
  repository = new ToldRepository();
  installGit(repository);
  repository.write(name, radarText("trial"));
  repository.commit("Første");
  repository.tell();
  bases = new RadarBases(() => undefined);
  comparison = new Comparison(repository.uriOf(name), bases, service);
  changes = 0;
  comparison.onDidChange(() => changes++);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  comparison.dispose();
  bases.dispose();
  repository.remove();
});

test("a comparison is told of once for each thing that makes it another", async () => {
  expect(comparison.isOpen).toBe(false);
  comparison.compareWith({ kind: "revision", ref: "HEAD" });
  comparison.compareWith({ kind: "revision", ref: "HEAD" });
  expect(changes).toBe(1);
  expect(comparison.isOpen).toBe(true);
  expect((await draw()).since?.radar?.technologies[0]?.ring).toBe("trial");
  const { version } = comparison;
  repository.write(name, radarText("adopt"));
  repository.commit("Andre");
  repository.tell();
  await expect.poll(() => changes).toBe(2);
  expect(comparison.version).toBeGreaterThan(version);
  comparison.compareWith(null);
  expect(comparison.isOpen).toBe(false);
  expect((await draw()).since).toBeUndefined();
});

test("its state goes on in another one", async () => {
  comparison.compareWith({ kind: "revision", ref: "HEAD" });
  comparison.openTimeline(true);
  await loaded();
  expect(comparison.state).toEqual({ base: { kind: "revision", ref: "HEAD" }, edition: "" });
  const id = (await draw()).comparing.timeline?.editions[0]?.id ?? "";
  comparison.showEdition(id);
  const other = new Comparison(repository.uriOf(name), bases, service);
  other.restore(comparison.state);
  expect(other.state).toEqual({ base: { kind: "revision", ref: "HEAD" }, edition: id });
  await expect.poll(async () => (await other.drawingOf(now, "en")).edition).toMatch(/Første/);
  other.dispose();
});

test("an open timeline has the commits and the edition files that come, and hears of no others", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  comparison.openTimeline(true);
  await loaded();
  expect((await timeline()).ids).toEqual([expect.stringMatching(/Første$/), "As it stands now"]);

  repository.write(name, radarText("adopt"));
  repository.commit("Andre");
  repository.tell();
  await expect.poll(async () => (await timeline()).ids?.length).toBe(3);

  repository.write("editions/2020.yaml", radarText("hold", "edition: 2020-01-01\n"));
  editor.tell(repository.uriOf("editions/2020.yaml"), "create");
  await expect.poll(async () => (await timeline()).ids?.[0]).toMatch(/2020\.yaml$/);

  await vi.advanceTimersByTimeAsync(1000);
  const asked = vi.spyOn(workspace.fs, "readDirectory");
  // The base of another radar, its own text, a file elsewhere, and a repository that stands where it stood.
  await bases.read(repository.uriOf("annen.radar.yaml"), { kind: "revision", ref: "HEAD" });
  editor.tell(repository.uriOf(name));
  editor.tell(repository.uriOf("arkiv/gammelt/2019.yaml"));
  repository.tell();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).not.toHaveBeenCalled();
  repository.commit("Tredje");
  repository.tell();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveBeenCalled();
});

test("what is typed in a file beside it that is no edition reads nothing anew, until it becomes one", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  repository.write("2020.yaml", radarText("hold"));
  comparison.openTimeline(true);
  await loaded();
  await vi.advanceTimersByTimeAsync(1000);
  const asked = vi.spyOn(workspace.fs, "readDirectory");
  const estimate = editor.open(repository.uriOf("lønn.estimate.yaml"), "kommuneradar: estimate/1\n");
  editor.type(estimate, "kommuneradar: estimate/1\ntitle: Lønn\n");
  editor.close(estimate);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).not.toHaveBeenCalled();
  const edition = editor.open(repository.uriOf("2020.yaml"), radarText("hold"));
  editor.type(edition, radarText("hold", "edition: 2020-01-01\n"));
  const isThere = async () => (await timeline()).ids?.some((label) => label.endsWith("2020.yaml"));
  await expect.poll(isThere).toBe(true);
  // It is one no longer: that too makes other editions.
  editor.type(edition, radarText("hold"));
  await expect.poll(isThere).toBe(false);
});

test("a radar that is on no disk is compared with an edition beside it, and its editions are a timeline", async () => {
  repository.write("2020.radar.yaml", radarText("adopt", "edition: 2020-01-01\n"));
  repository.write("2021.radar.yaml", radarText("assess", "edition: 2021-01-01\n"));
  const elsewhere = (file: string) =>
    repository.uriOf(file).with({ scheme: "vscode-vfs", authority: "github" });
  const other = new Comparison(elsewhere(name), bases, service);
  other.compareWith({ kind: "file", uri: elsewhere("2020.radar.yaml").toString() });
  const ring = async () => (await other.drawingOf(now, "en")).since?.radar?.technologies[0]?.ring;
  await expect.poll(ring).toBe("adopt");
  other.compareWith(null);
  other.openTimeline(true);
  const labels = async () =>
    (await other.drawingOf(now, "en")).comparing.timeline?.editions.map(({ label }) => label);
  await expect
    .poll(labels)
    .toEqual([
      expect.stringMatching(/2020\.radar\.yaml$/),
      expect.stringMatching(/2021\.radar\.yaml$/),
      "As it stands now",
    ]);
  const [first] = (await other.drawingOf(now, "en")).comparing.timeline?.editions ?? [];
  other.showEdition(first?.id ?? "");
  await expect.poll(async () => (await other.drawingOf(now, "en")).radar.technologies[0]?.ring).toBe("adopt");
  other.dispose();
});

test("an edition file is shown as it is typed in, and as it last was while it has an error", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  const uri = repository.uriOf("editions/2020.yaml");
  repository.write("editions/2020.yaml", radarText("hold", "edition: 2020-01-01\n"));
  comparison.openTimeline(true);
  await loaded();
  const rings = async () => {
    comparison.showEdition(uri.toString());
    const { radar, edition } = await draw();
    return edition === undefined ? "now" : radar.technologies[0]?.ring;
  };
  expect(await rings()).toBe("hold");

  const log = vi.spyOn(repository, "log");
  const document = editor.open(uri, radarText("hold", "edition: 2020-01-01\n"));
  editor.type(document, radarText("adopt", "edition: 2020-01-01\n"));
  await expect.poll(rings).toBe("adopt");
  editor.type(document, `${radarText("trial", "edition: 2020-01-01\n")}  - [\n`);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await rings()).toBe("adopt");
  expect(log).not.toHaveBeenCalled();

  editor.close(document);
  await expect.poll(rings).toBe("hold");
});

test("a history that cannot be read is no reading without end", async () => {
  bases.repositoryOf = () => Promise.reject(new Error("gone"));
  comparison.openTimeline(true);
  await loaded();
  expect((await timeline()).note).toBe("Earlier editions cannot be read.");
});
