import { resolve } from "node:path";
import { type Edition, editionsWithMoves, type Radar } from "@kommuneradar/core";
import { checkFile } from "../check/check-file.js";
import type { Context } from "../commands/command.js";
import { readRadarVersion } from "../diff/radar-version.js";
import { readEarlier } from "../diff/versions.js";
import { editionFilesBefore, type RadarIn } from "../files/edition-files.js";
import { formatFinding } from "../finding.js";
import { readEditions } from "../history/read-editions.js";
import { texts } from "../text/index.js";
import type { DrawnSince } from "./index.js";

/** Where the editions that a page goes through come from. */
export const editionSources = ["files", "git", "none"] as const;
export type EditionSource = (typeof editionSources)[number];

export interface Drawable {
  readonly radar: Radar;
  readonly since: DrawnSince | undefined;
  readonly earlier: readonly Edition[];
}

export interface DrawableOptions {
  readonly since?: string | undefined;
  readonly editions?: EditionSource;
  /** How files beside the radar are read. */
  readonly radarIn?: RadarIn;
}

/** Reads a radar file with what it was; undefined where it cannot be drawn, which is told. */
export async function readDrawable(
  file: string,
  { since, editions = "none", radarIn }: DrawableOptions,
  context: Context,
): Promise<Drawable | undefined> {
  const { io, language } = context;
  const words = texts(language);
  const checked = await checkFile(file, context);
  for (const finding of checked.findings) {
    if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  }
  if (checked.findings.some((finding) => finding.severity === "error")) {
    io.err(`${words.cannotDraw(file)}\n`);
    return undefined;
  }
  const { radar } = checked;
  if (!radar) {
    io.err(`${words.notARadar(file)}\n`);
    return undefined;
  }
  const before = since === undefined ? undefined : await readSince(since, file, radar, context);
  if (since !== undefined && before === undefined) return undefined;
  const earlier =
    editions === "files"
      ? await filesBefore(resolve(io.cwd, file), radar, radarIn)
      : await commitsBefore(file, editions, context);
  return { radar, since: before, earlier };
}

async function readSince(
  since: string,
  file: string,
  now: Radar,
  context: Context,
): Promise<DrawnSince | undefined> {
  const { io, language } = context;
  const version = await readEarlier(io.cwd, since, file);
  const { label, radar, findings } = readRadarVersion(version, context);
  for (const finding of findings) io.err(`${formatFinding(finding)}\n`);
  const isNew = version.file === undefined && version.refused === undefined;
  const was = isNew ? { ...now, technologies: [] } : radar;
  // A picture without marks would say that nothing moved.
  if (was === undefined) {
    io.err(`${texts(language).cannotDraw(label)}\n`);
    return undefined;
  }
  const [about] = findings;
  return { asked: since, radar: was, ...(about && { problem: `${about.file}: ${about.message}` }) };
}

async function filesBefore(
  path: string,
  radar: Radar,
  radarIn: RadarIn | undefined,
): Promise<readonly Edition[]> {
  const files = await editionFilesBefore(path, radar, radarIn);
  return files.map(({ edition, radar: own }) => ({ id: edition, date: edition, radar: own }));
}

async function commitsBefore(
  file: string,
  source: "git" | "none",
  context: Context,
): Promise<readonly Edition[]> {
  if (source === "none") return [];
  const { editions, findings } = await readEditions([file], undefined, context);
  for (const finding of findings) {
    context.io.err(`${formatFinding({ ...finding, severity: "warning" })}\n`);
  }
  // The last is the file as it stands, or a commit in which it stands as it does.
  return editionsWithMoves(editions).slice(0, -1);
}
