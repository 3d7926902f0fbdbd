import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSameRadar, type Radar, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import { readText } from "./read-text.js";

/** Frozen editions stand beside the radar, or in this folder beside it. */
const folders = [".", "editions"];
/** Of a folder with more, somebody has to name the file. */
const mostFiles = 500;

export interface EditionFile {
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly edition: string;
  readonly radar: Radar;
}

/** Reads the radar in a file; undefined for what is none. */
export type RadarIn = (path: string) => Promise<Radar | undefined>;

/** The files that are earlier editions of a radar, the earliest first. */
export async function editionFilesBefore(
  path: string,
  own: Radar | undefined,
  radarIn: RadarIn = radarInFile,
): Promise<readonly EditionFile[]> {
  const found: EditionFile[] = [];
  for (const folder of folders.map((name) => join(dirname(path), name))) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => /\.ya?ml$/i.test(name)).slice(0, mostFiles);
    for (const other of files.map((name) => join(folder, name))) {
      const radar = other === path ? undefined : await radarIn(other);
      const edition = radar?.edition;
      if (radar === undefined || edition === undefined) continue;
      if (isEarlier(edition, own?.edition) && isSameRadar(radar, own))
        found.push({ path: other, edition, radar });
    }
  }
  return found.toSorted((a, b) => (a.edition < b.edition ? -1 : Number(a.edition > b.edition)));
}

/** Dates as text stand in their order. */
export function isEarlier(edition: string, than: string | undefined): boolean {
  return than === undefined || edition < than;
}

/** Reads each file once, for a call that asks of many radars what stands beside them. */
export function eachRadarOnce(): RadarIn {
  const read = new Map<string, Promise<Radar | undefined>>();
  return (path) => {
    const radar = read.get(path) ?? radarInFile(path);
    read.set(path, radar);
    return radar;
  };
}

export async function radarInFile(path: string): Promise<Radar | undefined> {
  const { text } = await readText(path);
  return text !== undefined && documentKind(path, text) === "radar" ? readRadar(text).radar : undefined;
}
