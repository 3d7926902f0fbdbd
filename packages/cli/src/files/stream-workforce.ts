import { createReadStream } from "node:fs";
import {
  createWorkforceReader,
  type Problem,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import { unreadableReason } from "./failure.js";

const origin = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export type StreamedWorkforce =
  | { readonly table: WorkforceTable; readonly problem?: undefined }
  | { readonly table?: undefined; readonly problem: Problem };

/** Reads a workforce file of any size, a megabyte at a time: memory holds the sums, never the file. */
export async function streamWorkforce(path: string, options: WorkforceOptions): Promise<StreamedWorkforce> {
  const reader = createWorkforceReader(options);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      reader.push(chunk as Uint8Array);
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    return { problem: { code: "unreadable-file", data: { reason }, range: origin } };
  }
  return { table: reader.finish() };
}
