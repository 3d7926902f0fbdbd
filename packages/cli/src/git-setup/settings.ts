import { resolve } from "node:path";
import { demandGit, runGit } from "../git/run-git.js";
import { launcher } from "../launcher.js";
import { setAttributes } from "./attributes.js";

/** How Git calls this very program; Git runs it by a shell of its own, on Windows too. */
function ownCall(): string {
  return [process.execPath, launcher()].map((part) => quoted(part.replaceAll("\\", "/"))).join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Sets up this repository, and no other: its own settings and its own attributes, nothing that is committed. */
export async function install(cwd: string): Promise<void> {
  const settings = [
    ["diff.kommuneradar.textconv", `${ownCall()} git textconv`],
    ["merge.kommuneradar.name", "radar and estimate files, by id and key"],
    ["merge.kommuneradar.driver", `${ownCall()} git merge-driver %O %A %B`],
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
