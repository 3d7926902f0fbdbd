import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { folder, run } from "./run.ts";

const cli = join(import.meta.dirname, "..");
const launcher = join(cli, "bin/kommuneradar.js");
const alone = readdirSync(join(cli, "src/alone")).map((name) => name.replace(/\.ts$/, ""));
const file = join(cli, "../../examples/eksempelby/arbeidsstyrke.workforce.csv");

const radar = join(cli, "../../examples/eksempelby/eksempelby.radar.yaml");

/** One call of the program, as a shell makes it. */
const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "", LANG: "" };
const call = (...argv: string[]) =>
  spawnSync(process.execPath, [launcher, ...argv], { encoding: "utf8", env });

test.each(alone)("%s has a file of its own, and is a command", (name) => {
  expect(commands.map((command) => command.name.split(" ")[0])).toContain(name);
  // Node 20 imports nothing from a script that is compiled from text.
  expect(readFileSync(join(cli, `dist/${name}.cjs`), "utf8")).not.toMatch(/[^\w.]import\(/);
});

test.each([
  [["estimate", file, "--group-by", "sector", "--format", "json"], 0],
  [["estimate", file, "--group-by", "municipality,sector", "--lang", "nb"], 0],
  [["estimate", file, "--engine", "duckdb", "--format", "json"], 0],
  [["estimate", "--help"], 0],
  [["check", radar], 0],
  [["check", "--format", "json", radar, file], 0],
  [["check", "there-is-none.yaml"], 1],
  [["git", "textconv", radar], 0],
  [["git", "--help"], 0],
  [["git"], 2],
  [["git", "unknown"], 2],
  [["constructor"], 2],
  [["__proto__"], 2],
  [["estimate", "--no-such-option"], 2],
  [["estimate"], 2],
  [["estimate", "there-is-none.csv"], 1],
])("a command in a file of its own says what it says among all: %j", async (argv, status) => {
  const program = call(...argv);
  const among = await run(...argv);
  expect([program.status, program.stdout, program.stderr]).toEqual([status, among.out, among.err]);
});

test("a workforce that comes through a pipe is read as the file is", () => {
  const ofFile = call("estimate", file, "--group-by", "sector");
  const script = 'cat "$1" | "$2" "$3" estimate /dev/stdin --group-by sector';
  const ofPipe = spawnSync("sh", ["-c", script, "sh", file, process.execPath, launcher], {
    encoding: "utf8",
    env,
  });
  expect(ofFile.stdout).toMatch(/^A .+%$/m);
  expect([ofPipe.status, ofPipe.stdout]).toEqual([0, ofFile.stdout]);
});

test("all that is written arrives, however late it is read, and a reader that leaves early is no error", () => {
  const of = (after: string) =>
    spawnSync(
      "bash",
      [
        "-c",
        `set -o pipefail; "$1" "$2" estimate "$3" --format json --group-by municipality,sector --explain total | ${after}`,
        "bash",
        process.execPath,
        launcher,
        file,
      ],
      {
        encoding: "utf8",
        env,
      },
    );
  const whole = call(
    "estimate",
    file,
    "--format",
    "json",
    "--group-by",
    "municipality,sector",
    "--explain",
    "total",
  ).stdout;
  expect(whole.length).toBeGreaterThan(65_536);
  expect(of('(read -r first; sleep 0.5; echo "$first"; cat)')).toMatchObject({ status: 0, stdout: whole });
  expect(of("head -c 1")).toMatchObject({ status: 0, stdout: "{", stderr: "" });
});

test.runIf(existsSync("/dev/full")).each([
  ["at once", '"$1" "$2" estimate "$3" > /dev/full', "ENOSPC"],
  [
    "after a part",
    'trap "" XFSZ; ulimit -f 8; "$1" "$2" estimate "$3" --format json --explain total > "$4"',
    "EFBIG",
  ],
])("where there is no more room %s, a call does not look as if it had written", (_, script, code) => {
  const full = spawnSync(
    "sh",
    ["-c", script, "sh", process.execPath, launcher, file, join(folder({}), "out")],
    {
      encoding: "utf8",
      env: { ...env, NODE_DISABLE_COMPILE_CACHE: "1" },
    },
  );
  expect(full.status).toBe(1);
  expect(full.stderr).toContain(code);
});
