import { resolve } from "node:path";
import {
  type EstimateFile,
  mostScoreFileSize,
  readScoreFile,
  type ScoreFile,
  type ScoreFileReading,
} from "@kommuneradar/core";
import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { unreadableReason } from "./failure.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/** A score set of one's own as it is named, and what is in its file. */
export interface ReadScores {
  readonly entry: ScoreFile;
  readonly reading: ScoreFileReading | "missing";
}

/** The score sets of one's own that an estimate file (or a call) in a folder names. Never throws for a bad file. */
export async function readScoreFiles(
  { scoreFiles }: Pick<EstimateFile, "scoreFiles">,
  folder: string,
  reference: ReferenceData,
  from: InputFiles = filesOnDisk,
): Promise<readonly ReadScores[]> {
  const read: ReadScores[] = [];
  for (const entry of scoreFiles) {
    const bytes = await bytesOf(resolve(folder, entry.file.replaceAll("\\", "/")), from);
    read.push({ entry, reading: bytes ? readScoreFile(bytes, entry, reference) : "missing" });
  }
  return read;
}

/** Those of which something can be used. */
export function setsOf(read: readonly ReadScores[]): readonly ScoreSet[] {
  return read.flatMap(({ reading }) => (reading === "missing" ? [] : (reading.set ?? [])));
}

/** As much of a file as a score set may have, and somewhat more, so that a longer one is seen to be. */
async function bytesOf(path: string, from: InputFiles): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of from.pieces(path)) {
      pieces.push(new Uint8Array(piece));
      length += piece.length;
      if (length > mostScoreFileSize) break;
    }
  } catch (error) {
    if (unreadableReason(error) === undefined) throw error;
    return undefined;
  }
  return Buffer.concat(pieces);
}
