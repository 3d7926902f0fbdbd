import {
  createWorkforceReader,
  type RowWatch,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import { giveTurn, turnMilliseconds } from "./turns.js";

const sliceBytes = 256 * 1024;

export interface SlicedReading {
  /** Asked between slices; when true the reading ends with undefined. */
  isCancelled(): boolean;
  /** Bytes read so far. */
  onProgress(done: number): void;
  /** Told where the rows stand that it watches for. */
  readonly watch?: RowWatch;
}

/** Reads a workforce file in slices, so that no turn of the extension host is long, however large the file. */
export async function readSliced(
  bytes: Uint8Array,
  options: WorkforceOptions,
  reading: SlicedReading,
): Promise<WorkforceTable | undefined> {
  const reader = createWorkforceReader(options, reading.watch);
  let turn = Date.now();
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    reader.push(bytes.subarray(start, start + sliceBytes));
    if (Date.now() - turn < turnMilliseconds) continue;
    reading.onProgress(Math.min(start + sliceBytes, bytes.length));
    await giveTurn();
    if (reading.isCancelled()) return undefined;
    turn = Date.now();
  }
  return reader.finish();
}
