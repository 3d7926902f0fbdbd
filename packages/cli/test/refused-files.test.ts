import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callBuilt, callWith, preloadReading } from "./faults.ts";
import { examples, folder } from "./run.ts";

// The built program: `npm run build` goes before these.
const launcher = join(import.meta.dirname, "../bin/kommuneradar.js");

function place() {
  const cwd = folder({ "a.svg": "old\n" });
  cpSync(join(examples, "eksempelby"), cwd, { recursive: true });
  return cwd;
}

test.each([
  ["en", "a.svg could not be written: you may not write there"],
  ["nb", "a.svg kunne ikke skrives: du kan ikke skrive der"],
  ["nn", "a.svg kunne ikkje skrivast: du kan ikkje skrive der"],
])("in a folder that may only be read the old file stays, and it is said so (%s)", (language, words) => {
  for (const fault of ["EACCES", "EROFS"] as const) {
    const cwd = place();
    const before = readdirSync(cwd);
    const call = ["render", "eksempelby.radar.yaml", "-o", "a.svg", "--lang", language];
    const { status, stderr } = callBuilt(cwd, call, 1, fault);
    expect(stderr.trim()).toBe(words);
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, "a.svg"), "utf8")).toBe("old\n");
    expect(readdirSync(cwd)).toEqual(before);
  }
});

test.each([
  ["en", "EACCES", "The file may not be read. Check who has access to it."],
  ["nb", "EACCES", "Filen kan ikke leses. Sjekk hvem som har tilgang til den."],
  ["nn", "EACCES", "Fila kan ikkje lesast. Sjekk kven som har tilgang til ho."],
  ["en", "ENOENT", "There is no such file. Check the path."],
  ["nb", "ENOENT", "Filen finnes ikke. Sjekk stien."],
  ["nn", "ENOENT", "Fila finst ikkje. Sjekk stien."],
] as const)(
  "a file that may not be read, or is gone once it was seen, is named (%s, %s)",
  (language, code, words) => {
    for (const [name, command] of [
      ["eksempelby.radar.yaml", ["check", "eksempelby.radar.yaml"]],
      ["eksempelby.radar.yaml", ["render", "eksempelby.radar.yaml", "-o", "a.svg"]],
      ["arbeidsstyrke.workforce.csv", ["estimate", "arbeidsstyrke.workforce.csv"]],
    ] as const) {
      const cwd = place();
      const node = ["--import", preloadReading(name, code)];
      const { status, stderr, stdout } = callWith(node, cwd, [...command, "--lang", language]);
      expect(stderr + stdout).toContain(words);
      expect(stderr + stdout).toContain(name);
      expect(stderr).not.toMatch(/EACCES|ENOENT|^\s+at /m);
      expect(status).toBe(1);
      expect(readFileSync(join(cwd, "a.svg"), "utf8")).toBe("old\n");
    }
  },
);

test("two calls that write one file at once leave one of theirs, whole, and nothing beside it", async () => {
  const cwd = place();
  const calls = ["nb", "en"].map((language) => [
    "render",
    "eksempelby.radar.yaml",
    "-o",
    "a.svg",
    "--lang",
    language,
  ]);
  const alone = calls.map((call) => {
    expect(callBuilt(cwd, call).status).toBe(0);
    return readFileSync(join(cwd, "a.svg"), "utf8");
  });
  expect(alone[0]).not.toBe(alone[1]);
  const before = readdirSync(cwd);
  for (let time = 0; time < 4; time++) {
    const running = calls.map((call) =>
      spawn(process.execPath, [launcher, ...call], { cwd, stdio: "ignore" }),
    );
    const codes = await Promise.all(running.map(async (child) => (await once(child, "close"))[0]));
    expect(codes).toEqual([0, 0]);
    expect(alone).toContain(readFileSync(join(cwd, "a.svg"), "utf8"));
    expect(readdirSync(cwd)).toEqual(before);
  }
}, 60_000);

test.each([
  ["en", "mappe/indre: the folder may not be looked into"],
  ["nb", "mappe/indre: Det går ikke an å se i mappen"],
  ["nn", "mappe/indre: Det går ikkje an å sjå i mappa"],
])(
  "a folder below the one that is checked, that may not be looked into, is named (%s)",
  (language, words) => {
    const cwd = folder({
      "mappe/a.radar.yaml": "kommuneradar: radar/1\n",
      "mappe/indre/b.radar.yaml": "kommuneradar: radar/1\n",
    });
    const node = ["--import", preloadReading("indre", "EACCES")];
    for (const command of [
      ["check", "mappe"],
      ["site", "build", "mappe", "-o", "ut"],
    ]) {
      const { status, stderr, stdout } = callWith(node, cwd, [...command, "--lang", language]);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/EACCES|^\s+at /m);
      expect([status, stdout]).toEqual([1, ""]);
    }
  },
);
