import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Context } from "../commands/command.js";
import { fileAt } from "../git/file-at.js";
import type { Repository } from "../git/repository.js";
import type { SelectedFile } from "../git/select-files.js";
import { runCommand } from "./run-command.js";

/** Draws a radar as it was and as it is, into a folder; how many pictures there are. What has faults has no picture. */
export async function drawPictures(
  { path, before, kind }: SelectedFile,
  base: string,
  folder: string,
  repository: Repository,
  context: Context,
): Promise<number> {
  if (kind !== "radar") return 0;
  const target = join(folder, path ?? before ?? "");
  await mkdir(dirname(target), { recursive: true });
  let drawn = 0;
  const earlier = before === undefined ? undefined : await fileAt(repository, base, before, "root");
  if (earlier !== undefined) {
    const kept = await mkdtemp(join(tmpdir(), "kommuneradar-review-"));
    try {
      const file = join(kept, basename(before ?? ""));
      await writeFile(file, earlier.bytes);
      const { exit } = await runCommand(context, "render", "-o", `${target}.before.svg`, "--", file);
      drawn += Number(exit === 0);
    } finally {
      await rm(kept, { recursive: true, force: true });
    }
  }
  if (path !== undefined) {
    const since = earlier === undefined ? [] : [`--since=${base}:${before}`];
    const { exit } = await runCommand(context, "render", "-o", `${target}.after.svg`, ...since, "--", path);
    drawn += Number(exit === 0);
  }
  return drawn;
}
