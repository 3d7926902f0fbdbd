import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callBuilt } from "./faults.ts";
import { examples, folder, smallRadar } from "./run.ts";

// The built program: `npm run build` goes before these.
const example = join(examples, "eksempelby");
const staff = "Kommune;Sektor;Yrke;Stillingsprosent\n0301;Skole;2341;100\n0301;Helse;5321;50\n";
const byor = "name,ring,quadrant,isNew,description\nRPA,adopt,Tools,FALSE,a\n";
const added = (id: string) => `${smallRadar}  - id: ${id}\n    title: ${id}\n    category: services\n`;

/** Calls that write, and what they write. The old files are no such files as would be written. */
const calls: Record<string, { readonly call: string[]; readonly targets: string[]; readonly old?: string }> =
  {
    render: { call: ["render", "eksempelby.radar.yaml", "-o", "a.svg"], targets: ["a.svg"] },
    report: { call: ["report", "eksempelby.estimate.yaml", "-o", "a.md"], targets: ["a.md"] },
    export: { call: ["export", "eksempelby.radar.yaml", "--to", "csv", "-o", "a.csv"], targets: ["a.csv"] },
    import: {
      call: ["import", "byor.csv", "-o", "a.yaml", "--force"],
      targets: ["a.yaml"],
    },
    "workforce new": { call: ["workforce", "new", "-o", "new.csv", "--force"], targets: ["new.csv"] },
    "workforce import": {
      call: ["workforce", "import", "staff.csv", "-o", "a.csv", "--force"],
      targets: ["a.csv"],
    },
    "merge driver": {
      call: ["git", "merge-driver", "base.yaml", "ours.yaml", "theirs.yaml"],
      targets: ["ours.yaml"],
      old: added("ai"),
    },
    "merge driver, of what only lines can be merged of": {
      call: ["git", "merge-driver", "base.yaml", "ours.yaml", "theirs.yaml"],
      targets: ["ours.yaml"],
      old: smallRadar.replace("title: Tek", "title: [Tek"),
    },
  };

function place({ targets, old = "old\n" }: (typeof calls)[string]) {
  const cwd = folder({
    "staff.csv": staff,
    "byor.csv": byor,
    "base.yaml": smallRadar,
    "theirs.yaml": added("vr"),
    ...Object.fromEntries(targets.map((name) => [name, old])),
  });
  cpSync(example, cwd, { recursive: true });
  return cwd;
}

const hidden = (cwd: string) => readdirSync(cwd).filter((name) => name.startsWith("."));
const read = (cwd: string, names: readonly string[]) =>
  names.map((name) => readFileSync(join(cwd, name), "utf8"));
/** No call here changes files as often. */
const most = 40;

describe.each(Object.entries(calls))("%s", (_, one) => {
  test("killed at any of its changes to files, leaves the old file or the new one", {
    timeout: 120_000,
  }, () => {
    const whole = place(one);
    const before = read(whole, one.targets);
    const { status, stderr } = callBuilt(whole, one.call);
    expect(status, stderr).toBe(0);
    const after = read(whole, one.targets);
    expect(after).not.toEqual(before);
    expect(hidden(whole)).toEqual([]);
    let killed = 0;
    for (let at = 1; at <= most; at++) {
      const cwd = place(one);
      if (callBuilt(cwd, one.call, at).signal !== "SIGKILL") break;
      killed = at;
      for (const [index, content] of read(cwd, one.targets).entries())
        expect([before[index], after[index]]).toContain(content);
      // What is left beside it has a name by which a later call knows it.
      for (const name of hidden(cwd)) expect(name).toMatch(/^\..+\.[0-9a-f-]{36}\.(tmp|old)$/);
    }
    // Written, kept, renamed: what has fewer was not held up where it matters.
    expect(killed).toBeGreaterThanOrEqual(3);
    expect(killed).toBeLessThan(most);
  });

  test("on a full disk, keeps the old file, says so and leaves nothing beside it", () => {
    const cwd = place(one);
    const before = read(cwd, one.targets);
    const { status, stderr } = callBuilt(cwd, [...one.call, "--lang", "en"], 1, "ENOSPC");
    expect(stderr).toMatch(/disk is full/i);
    expect(stderr).not.toMatch(/ENOSPC|^\s+at /m);
    expect([1, 2, 129]).toContain(status);
    expect(read(cwd, one.targets)).toEqual(before);
    expect(hidden(cwd)).toEqual([]);
  });
});

test("a link is replaced by the file; what it points to stays as it was", () => {
  const cwd = folder({ "a.radar.yaml": smallRadar, "elsewhere.svg": "old" });
  symlinkSync("elsewhere.svg", join(cwd, "a.svg"));
  expect(callBuilt(cwd, ["render", "a.radar.yaml", "-o", "a.svg"]).status).toBe(0);
  expect(lstatSync(join(cwd, "a.svg")).isSymbolicLink()).toBe(false);
  expect(read(cwd, ["elsewhere.svg"])).toEqual(["old"]);
});

test("a folder in the file's place is named in words, and stays", () => {
  const cwd = folder({ "a.radar.yaml": smallRadar, "a.svg/kept.txt": "kept" });
  const { status, stderr } = callBuilt(cwd, ["render", "a.radar.yaml", "-o", "a.svg", "--lang", "en"]);
  expect(status).toBe(1);
  expect(stderr).toContain("there is a folder of that name");
  expect(stderr).not.toMatch(/EISDIR|EPERM|ENOTSUP|^\s+at /m);
  expect(existsSync(join(cwd, "a.svg/kept.txt"))).toBe(true);
});
