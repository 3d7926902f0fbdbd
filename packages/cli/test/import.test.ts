import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { radarImportOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, run, runIn } from "./run.ts";

const radars = fileURLToPath(new URL("../../core/test/fixtures/foreign-radars/", import.meta.url));
const csv = "name,ring,quadrant\nRobot,adopt,A\n,hold,B\nSky,Bruk,B\n";

test.each(["import", "workforce import"])(
  "%s takes one character for a delimiter, and no more",
  async (command) => {
    const cwd = folder({ "a.csv": csv });
    for (const delimiter of ["ab", ""]) {
      const { exit, err } = await runIn(
        cwd,
        ...command.split(" "),
        "a.csv",
        "--delimiter",
        delimiter,
        "--dry-run",
      );
      expect([exit, err]).toEqual([
        2,
        `kommuneradar: --delimiter takes one character, such as “;”, not “${delimiter}”.\n`,
      ]);
    }
  },
);

test.each([
  [
    "lamoda/LaTech Radar.csv",
    "byor",
    { entriesIn: 134, entriesOut: 134, editions: 1, categories: 4, rings: 4 },
  ],
  ["zalando/config.json", "zalando", { entriesIn: 81, entriesOut: 81, editions: 1, categories: 4, rings: 4 }],
  [
    "ssb-norway/teknologiradar.json",
    "backstage",
    { entriesIn: 47, entriesOut: 47, editions: 21, categories: 4, rings: 3 },
  ],
  ["inventage", "aoe", { entriesIn: 87, entriesOut: 87, editions: 3, categories: 4, rings: 4 }],
  ["qiwi-js/data/js", "qiwi", { entriesIn: 79, entriesOut: 79, editions: 7, categories: 4, rings: 4 }],
])("%s comes in, by its format and by itself, and passes check", async (path, from, counts) => {
  const cwd = folder({});
  const named = await runIn(
    cwd,
    "import",
    join(radars, path),
    "--from",
    from,
    "-o",
    "a.radar.yaml",
    "--format",
    "json",
  );
  expect(named.exit).toBe(0);
  const document = radarImportOutput.parse(JSON.parse(named.out));
  expect(document).toMatchObject({ from, ...counts });
  const found = await runIn(
    cwd,
    "import",
    join(radars, path),
    "-o",
    "b.radar.yaml",
    "--force",
    "--format",
    "json",
  );
  expect({ ...JSON.parse(found.out), diagnostics: [] }).toEqual({ ...document, diagnostics: [] });
  const editions = existsSync(join(cwd, "editions"))
    ? readdirSync(join(cwd, "editions")).map((name) => join("editions", name))
    : [];
  expect(editions).toHaveLength(counts.editions > 1 ? counts.editions : 0);
  const checked = await runIn(cwd, "check", "a.radar.yaml", ...editions, "--format", "json");
  const faults = JSON.parse(checked.out).files.flatMap((file: { diagnostics: { severity: string }[] }) =>
    file.diagnostics.filter(({ severity }) => severity !== "info"),
  );
  expect(faults).toEqual([]);
});

describe.each(["nb", "nn", "en"])("what is said, in %s", (lang) => {
  test("of each kind of note", async () => {
    const cwd = folder({
      "a.csv":
        'name,ring,quadrant,description,isNew,pros\nRobot,adopt,A,"<p>x<script>y</script></p>",TRUE,ja\n,hold,B,,,\nSky,Bryt,B,,,\nsky,,,,,\n',
      "b.json": JSON.stringify({ entries: [{ label: "X", quadrant: 0, ring: 0 }] }),
      "c.txt": "hei",
      "d.json": "[{",
      "f/a.json": JSON.stringify({ entries: [{ label: "X", quadrant: 0, ring: 0 }] }),
      "f/b.json": JSON.stringify({ entries: [{ label: "Y", quadrant: 0, ring: 0 }] }),
      "g/a.csv": "name,ring,quadrant\nX,adopt,A\n",
      "g/b.csv": "name,ring,quadrant\nX,adopt,A\n",
      "h/radar/2025-01-01/a/x.md": "---\nring: adopt\nquadrant: a\n---\n",
      "h/radar/2025-01-01/b/x.md": "---\nring: adopt\nquadrant: a\n---\n",
    });
    const said = await Promise.all(
      [
        ["a.csv"],
        ["b.json"],
        ["c.txt"],
        ["d.json"],
        ["e.csv"],
        ["f"],
        ["g"],
        ["h"],
        ["a.csv", "--map", "Bryt=nowhere"],
      ].map((call) => runIn(cwd, "import", ...call, "--dry-run", "--lang", lang)),
    );
    await expect(said.map(({ exit, out, err }) => `${exit}\n${out}${err}`).join("\n")).toMatchFileSnapshot(
      `golden/import.${lang}.txt`,
    );
  });
});

test("nothing is replaced without being asked, and nothing is left half-written", async () => {
  const cwd = folder({ "a.csv": csv, "radar.yaml": "mine" });
  const refused = await runIn(cwd, "import", "a.csv", "-o", "radar.yaml");
  expect(refused).toMatchObject({
    exit: 1,
    err: expect.stringContaining("radar.yaml exists already; --force replaces it"),
  });
  expect(readFileSync(join(cwd, "radar.yaml"), "utf8")).toBe("mine");
  const forced = await runIn(cwd, "import", "a.csv", "-o", "radar.yaml", "--force");
  expect(forced).toMatchObject({
    exit: 1,
    err: expect.stringContaining("a.csv:3:1: error entry-left-out: Left out “hold”: it has no name."),
  });
  expect(readFileSync(join(cwd, "radar.yaml"), "utf8")).toContain("title: Robot");
  expect(await runIn(cwd, "import", "a.csv", "-o", "a.csv", "--force")).toMatchObject({ exit: 1 });
  expect(await runIn(cwd, "import", "a.csv", "-o", "nowhere/radar.yaml")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("the folder does not exist"),
  });
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe(csv);
  mkdirSync(join(cwd, "dir"));
  for (const [output, name] of [
    ["dir", "dir"],
    [".", "."],
    [join(cwd, "dir"), join(cwd, "dir")],
  ] as const) {
    expect(await runIn(cwd, "import", "a.csv", "-o", output, "--force")).toMatchObject({
      exit: 1,
      err: expect.stringContaining(`${name} could not be written: there is a folder of that name`),
    });
  }
  expect(readdirSync(cwd).sort()).toEqual(["a.csv", "dir", "radar.yaml"]);
});

test("rings are mapped as asked, and a call that cannot be is refused", async () => {
  const cwd = folder({ "a.csv": csv });
  const call = [
    "import",
    "a.csv",
    "-o",
    "radar.yaml",
    "--force",
    "--map",
    "bruk=adopt",
    "--column",
    "name=name",
  ];
  expect((await runIn(cwd, ...call)).err).not.toContain("ring-order-unknown");
  expect(readFileSync(join(cwd, "radar.yaml"), "utf8")).toMatch(
    /title: Sky\n {4}category: b\n {4}ring: adopt/,
  );
  expect(await runIn(cwd, "import", "a.csv")).toMatchObject({ exit: 2 });
  expect(await runIn(cwd, "import", "a.csv", "--dry-run", "--map", "x")).toMatchObject({ exit: 2 });
  expect(await runIn(cwd, "import", "a.csv", "--dry-run", "--column", "nope=x")).toMatchObject({ exit: 2 });
  expect(await run("import", "a.csv", "--from", "word", "--dry-run")).toMatchObject({ exit: 2 });
});

test("links out of the folder are not followed, and what is not there is said", async () => {
  const outside = folder({ "secret.md": "---\nring: adopt\nquadrant: a\n---\nsecret" });
  const cwd = folder({ "radar/2025-01-01/a.md": "---\nring: adopt\nquadrant: a\n---\n" });
  symlinkSync(join(outside, "secret.md"), join(cwd, "radar/2025-01-01/b.md"));
  symlinkSync(outside, join(cwd, "radar/2024-01-01"));
  mkdirSync(join(cwd, "node_modules"));
  writeFileSync(join(cwd, "node_modules/c.md"), "---\nring: adopt\n---\n");
  const { out } = await runIn(cwd, "import", ".", "--dry-run", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ from: "aoe", entriesIn: 1, entriesOut: 1 });
  expect(await runIn(cwd, "import", "none", "--dry-run")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("unreadable-file"),
  });
});
