import { resolve } from "node:path";
import { notMerged } from "../exit-code.js";
import { demandGit, runGit } from "../git/run-git.js";
import { launcher } from "../launcher.js";
import { setAttributes } from "./attributes.js";

/** How Git calls this very program where it still is; Git runs it by a shell of its own, on Windows too. */
function ownCall(): string {
  const [node, program] = [process.execPath, launcher()].map((part) => quoted(part.replaceAll("\\", "/")));
  return `test -f ${program} && ${node} ${program}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Git shows a text as it is where this program is gone: a failing textconv would end every diff and log that comes by one of
 * our files.
 */
function textconv(gone: string): string {
  return `f() { ${ownCall()} git textconv "$1" || { echo ${quoted(gone)} >&2; cat "$1"; }; }; f`;
}

/**
 * Git merges by lines where this program is gone: it would take our side for a conflict that somebody has looked at, and
 * theirs would be lost. A conflict that we did mark is one of ours. Where nothing could be written Git is to end the merge:
 * by its manual a code above 128 is enough, but Git 2.39 was seen to heed only that its own file for the result is gone.
 */
function mergeDriver(gone: string): string {
  const byLines = `echo ${quoted(gone)} >&2; git merge-file -L ours -L base -L theirs "$2" "$1" "$3"; s=$?`;
  const call = `${ownCall()} git merge-driver "$1" "$2" "$3" "$4"; s=$?`;
  const isUnmarked = `test $s -ne 0 && test $s -ne ${notMerged} && ! grep -q '^<<<<<<< ' "$2"`;
  const end = 'test $s -le 128 || rm -f "$2"; return $s';
  return `f() { ${call}; if ${isUnmarked}; then ${byLines}; fi; ${end}; }; f %O %A %B %P`;
}

/**
 * Sets up this repository, and no other: its own settings and its own attributes, nothing that is committed.
 * @param gone what Git is to say of this program once it is no longer where it is now
 */
export async function install(cwd: string, gone: string): Promise<void> {
  const settings = [
    ["diff.kommuneradar.textconv", textconv(gone)],
    ["merge.kommuneradar.name", "radar and estimate files, by id and key"],
    ["merge.kommuneradar.driver", mergeDriver(gone)],
  ] as const;
  for (const [key, value] of settings) await demandGit(cwd, ["config", "--local", key, value]);
  await setAttributes(await attributesPath(cwd), true);
}

/** Takes out what `install` put in. */
export async function uninstall(cwd: string): Promise<void> {
  await setAttributes(await attributesPath(cwd), false);
  // A section that is not there is no fault: it may have been taken out by hand.
  for (const section of ["diff.kommuneradar", "merge.kommuneradar"]) {
    await runGit(cwd, ["config", "--local", "--remove-section", section]);
  }
}

async function attributesPath(cwd: string): Promise<string> {
  return resolve(
    cwd,
    (await demandGit(cwd, ["rev-parse", "--git-path", "info/attributes"])).toString("utf8").trimEnd(),
  );
}
