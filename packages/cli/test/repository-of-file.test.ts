import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffOutput, historyOutput } from "@kommuneradar/schema";
import { expect, onTestFinished, test } from "vitest";
import { repository } from "./git.ts";
import { runIn, smallRadar } from "./run.ts";

const radar = (ring: string) =>
  smallRadar.replace("ring: trial", `ring: ${ring}\n    ringBecause: Prøvd ut over tid`);

/** In two commits, in a folder of the repository. */
function radarInFolder() {
  const made = repository();
  made.commit({ "sub/a.radar.yaml": radar("hold") });
  made.commit({ "sub/a.radar.yaml": radar("trial") });
  return made.path;
}

function aboveSubmodule() {
  const { path, git } = repository();
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", radarInFolder(), "radarer her");
  git("commit", "-q", "-m", "submodule");
  return [path, "radarer her/sub/a.radar.yaml"] as const;
}

function outside() {
  const path = mkdtempSync(join(tmpdir(), "kommuneradar-outside-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function throughLink() {
  const path = outside();
  symlinkSync(join(radarInFolder(), "sub"), join(path, "lenke"), "dir");
  return [path, "lenke/a.radar.yaml"] as const;
}

test.each([
  ["above its submodule", aboveSubmodule],
  ["outside of its repository", () => [outside(), join(radarInFolder(), "sub/a.radar.yaml")] as const],
  ["through a link to its folder", throughLink],
])("a file called from %s has the history of its own repository", async (_, made) => {
  const [cwd, file] = made();
  const call = async (...args: string[]) => {
    const { exit, out, err } = await runIn(cwd, ...args, "--format", "json");
    expect([exit, err]).toEqual([0, ""]);
    return JSON.parse(out);
  };
  for (const since of [[], ["--since", "HEAD~1"]]) {
    expect(historyOutput.parse(await call("history", file, ...since)).editions).toHaveLength(2);
  }
  for (const range of [["--since", "HEAD~1"], ["HEAD~1..HEAD"]]) {
    expect(diffOutput.parse(await call("diff", ...range, file))).toMatchObject({
      old: `HEAD~1:${file}`,
      added: [],
      moved: [{ id: "rpa", from: "hold", to: "trial" }],
    });
  }
});
