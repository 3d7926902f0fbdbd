import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { readRadarVersion } from "../diff/radar-version.js";
import type { NamedCommit, Version, Versions } from "../diff/versions.js";
import { writeAtomically } from "../files/write-atomically.js";
import type { SelectedFile } from "../git/select-files.js";
import type { DrawOptions } from "../render/index.js";

/** Draws a radar as it was and as it is, into a folder; how many pictures there are. What has faults has no picture. */
export async function drawPictures(
  { path, before, kind }: SelectedFile,
  versions: Versions,
  base: NamedCommit,
  folder: string,
  context: Context,
): Promise<number> {
  if (kind !== "radar") return 0;
  // Charts are loaded only where something is drawn.
  const { drawRadar } = await import("../render/index.js");
  const { svg } = await import("../render/svg.js");
  const target = join(folder, path ?? before ?? "");
  await mkdir(dirname(target), { recursive: true });
  const draw = async (name: string, radar: Radar | undefined, options: DrawOptions) => {
    const drawn = radar && (await drawRadar(svg, radar, context, options));
    if (typeof drawn !== "string") return 0;
    await writeAtomically(`${target}.${name}.svg`, drawn);
    return 1;
  };
  const earlier = readRadarVersion(versions.old, context).radar;
  const now = faultless(versions.new, context);
  const drawn = await draw("before", faultless(versions.old, context), { beside: now ? [now] : [] });
  if (versions.old.file === undefined) {
    if (now === undefined) return drawn;
    const radar = { ...now, technologies: [] };
    return drawn + (await draw("after", now, { since: { asked: base.revision, radar } }));
  }
  // A picture without marks would say that nothing moved.
  if (earlier === undefined) return drawn;
  return drawn + (await draw("after", now, { since: { asked: base.revision, radar: earlier } }));
}

function faultless(version: Version, context: Context): Radar | undefined {
  const { radar, findings } = readRadarVersion(version, context);
  return findings.some(({ severity }) => severity === "error") ? undefined : radar;
}
