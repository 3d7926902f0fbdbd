import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn, smallRadar } from "./run.ts";

// The built program, killed at any moment: `npm run build` goes before. A few are part of the tests;
// `KOMMUNERADAR_RUNS=200 npx vitest run killed-by-chance` makes as many of each.
const runs = Number(process.env["KOMMUNERADAR_RUNS"] ?? 4);
const limit = { timeout: 10_000 + runs * 5000 };
const launcher = join(import.meta.dirname, "../bin/kommuneradar.js");
const added = (id: string) => `${smallRadar}  - id: ${id}\n    title: ${id}\n    category: services\n`;

/** Runs a program, and kills it with all that it started after some milliseconds; returns how many it ran for. */
function started(cwd: string, [program, ...call]: readonly [string, ...string[]], killAfter?: number) {
  const start = performance.now();
  return new Promise<number>((resolve, reject) => {
    const child = spawn(program, call, { cwd, detached: true, stdio: "ignore" });
    const kill = () => process.kill(-(child.pid as number), "SIGKILL");
    const timer = killAfter === undefined ? undefined : setTimeout(kill, killAfter);
    child.once("error", reject);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve(performance.now() - start);
    });
  });
}

/** Moments spread over the whole of what a call takes; what the machine is doing beside moves each of them. */
const moments = (whole: number) => Array.from({ length: runs }, (_, at) => ((at + 0.5) * whole) / runs);

test("a site that is made for the first time is there whole or not at all", limit, async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const out = join(cwd, "out");
  const call = [process.execPath, launcher, "site", "build", "-o", "out"] as const;
  for (const moment of moments(await started(cwd, call))) {
    rmSync(out, { recursive: true, force: true });
    await started(cwd, call, moment);
    const files = existsSync(out) ? readdirSync(out, { recursive: true }) : [];
    expect([0, 6], `after ${moment} ms`).toContain(files.length);
  }
  await started(cwd, call);
  expect(existsSync(join(out, "index.html"))).toBe(true);
});

test(
  "a merge that is killed with git itself loses nothing of either side, and is made again",
  limit,
  async () => {
    const { path, git, commit } = repository();
    commit({ "a.radar.yaml": smallRadar });
    git("checkout", "-q", "-b", "work");
    commit({ "a.radar.yaml": added("vr") });
    git("checkout", "-q", "main");
    commit({ "a.radar.yaml": added("ai") });
    expect((await runIn(path, "git", "install")).exit).toBe(0);
    const [ours, theirs] = [git("rev-parse", "main"), git("rev-parse", "work")];
    const both = added("ai") + added("vr").slice(smallRadar.length);
    const read = () => readFileSync(join(path, "a.radar.yaml"), "utf8");
    const call = ["git", "merge", "-q", "work", "-m", "merge"] as const;
    const whole = await started(path, call);
    expect(read()).toBe(both);
    git("reset", "-q", "--hard", ours.trim());
    for (const moment of moments(whole)) {
      await started(path, call, moment);
      // Git takes our result into the working tree in place: of that, a part may be there.
      const text = existsSync(join(path, "a.radar.yaml")) ? read() : "";
      expect(text === added("ai") || both.startsWith(text), `after ${moment} ms: ${text}`).toBe(true);
      expect(git("rev-parse", "work")).toBe(theirs);
      // Git's own locks stay where Git is killed, and Git says to remove them.
      for (const name of readdirSync(join(path, ".git"), { recursive: true, encoding: "utf8" }))
        if (name.endsWith(".lock")) rmSync(join(path, ".git", name));
      git("reset", "-q", "--hard", ours.trim());
      expect(read()).toBe(added("ai"));
      await started(path, call);
      expect(read()).toBe(both);
      git("reset", "-q", "--hard", ours.trim());
    }
  },
);
