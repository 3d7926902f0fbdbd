import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRadarView, lightPalette, renderSharePicture } from "@kommuneradar/charts";
import { layoutRadar, readRadar } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { examples, folder, runIn } from "./run.ts";

const names = ["radar.yaml", "estimate.yaml", "plan.yaml", "projects.yaml"].map((end) => `eksempelby.${end}`);
const rows = "arbeidsstyrke.workforce.csv";
const files = () =>
  folder(
    Object.fromEntries(
      [...names, rows].map((name) => [name, readFileSync(`${examples}eksempelby/${name}`, "utf8")]),
    ),
  );
const [radar = "", estimate = "", plan = "", projects = ""] = names;

/** What a reader sees: neither tags nor programs, and every blank alike. */
const seen = (picture: string) =>
  picture
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

const ofRadar = [/Teknologiradar for Eksempelby \(eksempel\) · 10 teknologier · tegnet 24\. nov\. 2026/];
const ofFigures = [/eksempeldata/i, /Frey &amp; Osborne 2017/];

const written = async (output: string, ...call: string[]) => {
  const cwd = files();
  const { exit } = await runIn(cwd, ...call, "-o", output, "--lang", "nb");
  expect(exit).toBe(0);
  return readFileSync(join(cwd, output), "utf8");
};
const said = async (...call: string[]) => (await runIn(files(), ...call, "--lang", "nb")).out;

/** Every kind of picture and page there is, and what is to be read in it of where it is from. */
const kinds: Readonly<Record<string, readonly [() => Promise<string>, readonly RegExp[]]>> = {
  "radar as svg": [() => written("a.svg", "render", radar), ofRadar],
  "radar as html": [() => written("a.html", "render", radar), ofRadar],
  "radar where its page is shared": [
    async () => {
      const text = readFileSync(`${examples}eksempelby/${radar}`, "utf8");
      const { radar: read } = readRadar(text);
      if (read === undefined) throw new Error("no radar");
      const view = buildRadarView(read, layoutRadar(read), { language: "nb", today: "2026-11-24" });
      return renderSharePicture(view, { palette: lightPalette });
    },
    ofRadar,
  ],
  "history as svg": [
    async () => {
      const text = readFileSync(`${examples}eksempelby/${radar}`, "utf8");
      const of = (date: string) => text.replace("\ntitle:", `\nedition: ${date}\ntitle:`);
      const cwd = folder({ "a.yaml": of("2025-01-01"), "b.yaml": of("2026-01-01") });
      return (await runIn(cwd, "history", "a.yaml", "b.yaml", "--format", "svg", "--lang", "nb")).out;
    },
    [/Eksempelby \(eksempel\) · 10 teknologier · utgaver fra 2025-01-01 til 2026-01-01/],
  ],
  "horizon as svg": [() => said("horizon", plan, estimate, "--format", "svg"), ofFigures],
  "projects as html": [() => said("projects", projects, "--format", "html"), [/eksempelby\.projects\.yaml/]],
  "report as html": [() => written("a.html", "report", radar, estimate, plan, projects), ofFigures],
  "first page of a site": [
    async () => {
      const cwd = files();
      await runIn(cwd, "site", "build", ".", "-o", "ut", "--lang", "nb");
      return readFileSync(join(cwd, "ut/index.html"), "utf8");
    },
    [/1 radar · tegnet 24\. nov\. 2026 · eksempeldata/],
  ],
};

test.each(Object.entries(kinds))("%s says where it is from", async (_, [draw, patterns]) => {
  const text = seen(await draw());
  for (const pattern of patterns) expect(text).toMatch(pattern);
});
