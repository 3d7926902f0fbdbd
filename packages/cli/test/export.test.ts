import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { exportOutput } from "@kommuneradar/schema";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { repository } from "./git.ts";
import { examples, folder, run, runIn } from "./run.ts";

const sample = `${examples}eksempelby/eksempelby.radar.yaml`;
const radar = (entries: string, edition = "") => `kommuneradar: radar/1
title: R
${edition}categories: [{ id: a, title: A }, { id: b, title: B }]
technologies: [${entries}]
`;

describe.each(["nb", "nn", "en"])("what is lost, in %s", (lang) => {
  test.each(["byor-csv", "zalando", "aoe", "backstage", "markdown", "csv"])("%s", async (to) => {
    const cwd = folder({});
    const { exit, out } = await runIn(cwd, "export", sample, "--to", to, "-o", "out", "--lang", lang);
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/export.${to}.${lang}.txt`);
  });
});

test("as a document", async () => {
  const cwd = folder({
    "a.radar.yaml": radar("{ id: x, title: X, category: a }, { id: y, title: Y, category: a, ring: hold }"),
  });
  const { exit, out, err } = await runIn(
    cwd,
    "export",
    "a.radar.yaml",
    "--to",
    "aoe",
    "-o",
    "out",
    "--format",
    "json",
  );
  expect({ exit, err }).toEqual({ exit: 0, err: "Wrote out: 1 of 2 technologies in 2 files\n" });
  const { files, losses } = exportOutput.parse(JSON.parse(out));
  expect(files).toEqual(["config.json", "radar/2026-11-24/y.md"]);
  expect(losses).toContainEqual({
    code: "left-out",
    reason: "no-ring",
    technologies: ["x"],
    message: "Left out, being in no ring: “X”.",
  });
});

test("what a radar was comes from edition files or from Git", async () => {
  const cwd = folder({
    "radar.yaml": radar("{ id: x, title: X, category: a, ring: adopt }"),
    "2025.radar.yaml": radar("{ id: x, title: X, category: a, ring: hold }", "edition: 2025-01-01\n"),
  });
  const timeline = (file: string) => JSON.parse(readFileSync(join(cwd, file), "utf8")).entries[0].timeline;
  await runIn(cwd, "export", "radar.yaml", "2025.radar.yaml", "--to", "backstage", "-o", "files.json");
  expect(timeline("files.json")).toEqual([
    { moved: 1, ringId: "adopt", date: "2026-11-24" },
    { moved: 0, ringId: "hold", date: "2025-01-01" },
  ]);
  const { path, commit, write } = repository();
  commit({ "radar.yaml": radar("{ id: x, title: X, category: a, ring: trial }") });
  write("radar.yaml", radar("{ id: x, title: X, category: a, ring: adopt }"));
  const { exit } = await runIn(
    path,
    "export",
    "radar.yaml",
    "--to",
    "backstage",
    "-o",
    "z.json",
    "--since",
    "HEAD",
  );
  expect(exit).toBe(0);
  const { entries } = JSON.parse(readFileSync(join(path, "z.json"), "utf8"));
  expect(entries[0].timeline).toMatchObject([
    { moved: 1, date: "2026-11-24" },
    { moved: 0, ringId: "trial" },
  ]);
});

test("a folder keeps what else is in it, and what the tool would read too is told", async () => {
  const cwd = folder({
    "a.radar.yaml": radar("{ id: y, title: Y, category: a, ring: hold }"),
    "out/about.md": "Mine",
    "out/radar/2020-01-01/gone.md": "---\nring: hold\n---\n",
  });
  const { exit, err } = await runIn(cwd, "export", "a.radar.yaml", "--to", "aoe", "-o", "out");
  expect(exit).toBe(0);
  expect(err).toContain(`which the tool reads too:\n  ${join("radar", "2020-01-01", "gone.md")}\n`);
  expect(readFileSync(join(cwd, "out/about.md"), "utf8")).toBe("Mine");
});

test("what cannot be written is refused, and nothing is left half-written", async () => {
  const cwd = folder({
    "bad.radar.yaml": radar("{ id: y, title: Y, category: nope, ring: hold }"),
    "five.radar.yaml": radar("").replace(
      "[{ id: a, title: A }, { id: b, title: B }]",
      "[{id: a, title: A}, {id: b, title: B}, {id: c, title: C}, {id: d, title: D}, {id: e, title: E}]",
    ),
    "good.radar.yaml": radar("{ id: y, title: Y, category: a, ring: hold }"),
    file: "",
    "folder/x": "",
  });
  const call = (file: string, to: string, output: string) =>
    runIn(cwd, "export", file, "--to", to, "-o", output);
  expect(await call("bad.radar.yaml", "zalando", "z.json")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("unknown-category"),
  });
  expect(await call("five.radar.yaml", "zalando", "z.json")).toMatchObject({
    exit: 1,
    out: expect.stringContaining("takes 4 categories"),
  });
  expect(await call("none.radar.yaml", "zalando", "z.json")).toMatchObject({ exit: 1 });
  expect(await call("good.radar.yaml", "aoe", "file")).toMatchObject({ exit: 2 });
  expect(await call("good.radar.yaml", "csv", "folder")).toMatchObject({ exit: 2 });
  expect(await call("good.radar.yaml", "csv", "nowhere/a.csv")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("the folder does not exist"),
  });
  expect(await run("export", sample, "--to", "pdf", "-o", "x")).toMatchObject({ exit: 2 });
  expect(readdirSync(cwd).sort()).toEqual([
    "bad.radar.yaml",
    "file",
    "five.radar.yaml",
    "folder",
    "good.radar.yaml",
  ]);
});

test("what is exported is never written over, by whatever name", async () => {
  const text = radar("{ id: y, title: Y, category: a, ring: hold }");
  const cwd = folder({ "a.radar.yaml": text, "t.csv": "an export of before" });
  symlinkSync("a.radar.yaml", join(cwd, "link.csv"));
  for (const output of ["a.radar.yaml", "link.csv"]) {
    expect(await runIn(cwd, "export", "a.radar.yaml", "--to", "csv", "-o", output)).toMatchObject({
      exit: 1,
      err: `${output} is what is exported; write to another.\n`,
    });
  }
  expect(readFileSync(join(cwd, "a.radar.yaml"), "utf8")).toBe(text);
  expect(await runIn(cwd, "export", "a.radar.yaml", "--to", "csv", "-o", "t.csv")).toMatchObject({ exit: 0 });
});

test("AOE's own builder takes what is written for it", async () => {
  const root = dirname(createRequire(import.meta.url).resolve("aoe_technology_radar/package.json"));
  const cwd = folder({});
  for (const part of ["scripts", "src", "data", "next.config.js", "tsconfig.json", "package.json"]) {
    cpSync(join(root, part), join(cwd, part), {
      recursive: true,
      filter: (path) => !path.includes(`data/radar`),
    });
  }
  // It and what it imports (gray-matter, highlight.js, marked-highlight) are installed for this test alone.
  const { err } = await runIn(cwd, "export", sample, "--to", "aoe", "-o", "data");
  expect(err).toContain("10 of 10");
  mkdirSync(join(cwd, "out"));
  await build({
    entryPoints: [join(cwd, "scripts/buildData.ts")],
    outfile: join(cwd, "out/build-data.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    nodePaths: [join(root, "..")],
    logLevel: "error",
  });
  const warnings = execFileSync(process.execPath, ["out/build-data.cjs"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(warnings).toBe("");
  expect(existsSync(join(cwd, "data/data.json"))).toBe(true);
  const { items, releases } = JSON.parse(readFileSync(join(cwd, "data/data.json"), "utf8"));
  expect(releases).toEqual(["2026-11-24"]);
  expect(items).toHaveLength(10);
  expect(items.find(({ id }: { id: string }) => id === "software-robots")).toMatchObject({
    ring: "adopt",
    quadrant: "work-processes",
  });
});
