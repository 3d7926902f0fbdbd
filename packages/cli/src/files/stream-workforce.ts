import { stat } from "node:fs/promises";
import {
  createWorkforceReader,
  origin,
  type Problem,
  type RowWatch,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import { unreadableReason } from "./failure.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

export type StreamedWorkforce =
  | { readonly table: WorkforceTable; readonly problem?: undefined }
  | { readonly table?: undefined; readonly problem: Problem };

/**
 * Reads a workforce file of any size, piece by piece: memory holds the sums, never the file. `onProgress` is told how
 * many of its bytes are read, after each piece.
 */
export async function streamWorkforce(
  path: string,
  options: WorkforceOptions,
  onProgress?: (done: number, total: number) => void,
  from: InputFiles = filesOnDisk,
  watch?: RowWatch,
): Promise<StreamedWorkforce> {
  const reader = createWorkforceReader(options, watch);
  try {
    const total = onProgress === undefined ? 0 : (await stat(path)).size;
    let done = 0;
    for await (const piece of from.pieces(path)) {
      reader.push(piece);
      done += piece.length;
      onProgress?.(done, total);
    }
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    return { problem: { code: "unreadable-file", data: { reason }, range: origin } };
  }
  return { table: reader.finish() };
}
