import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { callBuilt, type Fault } from "./faults.ts";
import { cutOff } from "./interpose.ts";
import { folder, runIn, smallRadar, today } from "./run.ts";

const inSector = (sector: string) => `${smallRadar}    areasOfUse: [{ sector: ${sector}, title: x }]\n`;
const entry = (name: string, text: string) =>
  `---\ntitle: ${name}\nring: adopt\nquadrant: tools\n---\n${text}\n`;

interface Writing {
  /** A call that writes `out`, of the files in a folder. */
  readonly call: (from: string) => readonly string[];
  /** What is read at first and later: of what is written, some is another by then, some is new, some is no more. */
  readonly first: Readonly<Record<string, string>>;
  readonly later: Readonly<Record<string, string>>;
}

const writings: Record<string, Writing> = {
  "site build": {
    call: (from) => ["site", "build", from, "-o", "out", "--date", today],
    first: { "a.radar.yaml": inSector("health") },
    later: { "a.radar.yaml": inSector("school") },
  },
  "export to a folder": {
    call: (from) => ["export", `${from}/a.radar.yaml`, "--to", "aoe", "-o", "out"],
    first: { "a.radar.yaml": smallRadar.replace("trial", "hold") },
    later: { "a.radar.yaml": smallRadar.replace("Tjenester", "Tenester") },
  },
  "import of editions": {
    call: (from) => ["import", from, "--from", "aoe", "-o", "out/a.radar.yaml", "--force"],
    first: { "radar/2024-01-01/a.md": entry("A", "x"), "radar/2025-01-01/a.md": entry("A", "y") },
    later: { "radar/2025-01-01/a.md": entry("A", "z"), "radar/2026-01-01/b.md": entry("B", "y") },
  },
};

/** By such a name a later call knows what was left, and no other program takes it for one of ours. */
const left = /(?:^|[\\/])\.[^\\/]+\.[0-9a-f-]{36}\.(?:tmp|old)(?:[\\/]|$)/;

/** Every file below a folder with its content, by path, but for what a call that was cut off has left. */
function contentsOf(root: string): Readonly<Record<string, string>> {
  if (!existsSync(root)) return {};
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => !left.test(name) && statSync(join(root, name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/** What a call is made in, with what it writes at first and later; `at` sets all back to how it was before. */
async function place({ call, first, later }: Writing, isReplaced: boolean) {
  const named = (from: string, files: typeof first) =>
    Object.entries(files).map(([name, content]) => [`${from}/${name}`, content]);
  const start = folder({
    ...Object.fromEntries([...named("first", first), ...named("later", later)]),
    // An import makes no folder of its own.
    ...((isReplaced || call("")[0] === "import") && { "out/CNAME": "radar.example.no" }),
  });
  const copy = () => {
    const cwd = mkdtempSync(join(tmpdir(), "kommuneradar-cut-"));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    cpSync(start, cwd, { recursive: true });
    return cwd;
  };
  if (isReplaced) expect(await runIn(start, ...call("first"))).toMatchObject({ exit: 0 });
  const before = contentsOf(join(start, "out"));
  const whole = copy();
  expect(await runIn(whole, ...call("later"))).toMatchObject({ exit: 0 });
  return { copy, before, after: contentsOf(join(whole, "out")) };
}

/** Links of pages lead to files. */
function expectLinks(out: string, files: Readonly<Record<string, string>>) {
  for (const [name, html] of Object.entries(files).filter(([name]) => name.endsWith(".html"))) {
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"#:]+)"/g))
      expect(existsSync(join(out, dirname(name), href)), `${name} → ${href}`).toBe(true);
  }
}

/** What a site wrote is listed, that of both in between: whatever is there then is its own to the next build. */
const list = ".kommuneradar-site.json";

/** No call here changes files as often. */
const most = 120;

describe.each(Object.entries(writings))("%s", (_, writing) => {
  const isImport = writing.call("")[0] === "import";

  test.each([
    ["a folder that is not there", false],
    ["what an earlier call wrote", true],
  ])("%s, cut off at any of its changes to files", { timeout: 120_000 }, async (_, isReplaced) => {
    const { copy, before, after } = await place(writing, isReplaced);
    expect(after).not.toEqual(before);
    let cut = 0;
    for (let at = 1; at <= most; at++) {
      const cwd = copy();
      const out = join(cwd, "out");
      if (!(await cutOff(cwd, at, () => runIn(cwd, ...writing.call("later"))))) break;
      cut = at;
      const now = contentsOf(out);
      // Each file is one that was or one that comes, and nothing of others is touched.
      for (const [name, content] of Object.entries(now))
        if (name !== list) expect([before[name], after[name]], `${name} at ${at}`).toContain(content);
      for (const name of Object.keys(before)) if (name in after) expect(Object.keys(now)).toContain(name);
      if (!isReplaced && !isImport) expect([{}, after]).toContainEqual(now);
      expectLinks(out, now);
      // The same call once more, without being allowed more, ends where it would have.
      if (at % 3 !== 1) continue;
      expect(await runIn(cwd, ...writing.call("later"))).toMatchObject({ exit: 0 });
      expect(contentsOf(out)).toEqual(after);
    }
    expect(cut).toBeGreaterThan(3);
    expect(cut).toBeLessThan(most);
  });

  test.each<[Fault, number, RegExp]>([
    ["ENOSPC", 2, /the disk is full/],
    ["EROFS", 1, /you may not write there/],
  ])("where nothing can be written (%s), keeps all as it was and says so", async (fault, at, words) => {
    const { copy, before } = await place(writing, fault === "ENOSPC");
    const cwd = copy();
    const { status, stderr } = callBuilt(cwd, [...writing.call("later"), "--lang", "en"], at, fault);
    expect([status, stderr]).toEqual([1, expect.stringMatching(words)]);
    expect(stderr).not.toMatch(/ENOSPC|EROFS|EACCES|^\s+at /m);
    expect(contentsOf(join(cwd, "out"))).toEqual(before);
    const hidden = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((name) => left.test(name));
    expect([hidden, existsSync(join(cwd, "out"))]).toEqual([[], Object.keys(before).length > 0]);
  });
});

test("a site that is killed for good is one that can be built again", async () => {
  const { copy, before, after } = await place(writings["site build"] as Writing, true);
  const cwd = copy();
  const call = (writings["site build"] as Writing).call("later");
  // Two folders, six files beside, and two of their places are taken.
  expect(callBuilt(cwd, call, 2 + 6 + 4 + 1).signal).toBe("SIGKILL");
  expect(contentsOf(join(cwd, "out"))).not.toEqual(after);
  expect(contentsOf(join(cwd, "out"))).not.toEqual(before);
  expect(callBuilt(cwd, call).status).toBe(0);
  expect(contentsOf(join(cwd, "out"))).toEqual(after);
});
