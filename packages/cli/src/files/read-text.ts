import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { origin, type Problem } from "@kommuneradar/core";
import { unreadableReason } from "./failure.js";
import { afterLastLine, decodeLines } from "./text-encoding.js";

/** YAML files people write are kilobytes; beyond this the file is something else. */
export const maxTextBytes = 64 * 1024 * 1024;

export type TextFile =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

/** The text of a UTF-8 file, or the problem that says why there is none. Never throws for a bad file. */
export async function readText(path: string): Promise<TextFile> {
  try {
    const file = await open(path);
    try {
      const info = await file.stat();
      if (info.size > maxTextBytes) return refused({ code: "yaml-limit", data: { limit: "size" } });
      return decodeText(info.isFile() ? await file.readFile() : await beginningOf(file));
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    return refused({ code: "unreadable-file", data: { reason } });
  }
}

/** Of a pipe or a device, which has no size and perhaps no end, as much as shows that it is too large. */
async function beginningOf(file: FileHandle): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of file.createReadStream({ autoClose: false })) {
    pieces.push(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
    if (bytes > maxTextBytes) break;
  }
  return Buffer.concat(pieces);
}

/** The text that bytes hold, wherever they come from. */
export function decodeText(bytes: Uint8Array): TextFile {
  if (bytes.length > maxTextBytes) return refused({ code: "yaml-limit", data: { limit: "size" } });
  if (bytes.includes(0)) return refused({ code: "unreadable-file", data: { reason: "binary" } });
  if (!isUtf8(bytes)) return refused({ code: "unreadable-file", data: { reason: "not-utf8" } });
  // What a fatal `TextDecoder` gives, sooner: a history decodes hundreds of versions.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return { text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

function refused(problem: Pick<Problem, "code" | "data">): { problem: Problem } {
  return { problem: { ...problem, range: origin } };
}

/**
 * The first bytes of a file as text, enough to know its kind; undefined where it cannot be read, and of a pipe or a device: what
 * is read of one is gone.
 */
export async function readHead(path: string, bytes = 64 * 1024): Promise<string | undefined> {
  try {
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, "r");
    try {
      const buffer = Buffer.allocUnsafe(bytes);
      const bytesRead = readSync(file, buffer, 0, bytes, 0);
      const found = buffer.subarray(0, bytesRead);
      // A character that is cut at the end must not be taken for one of another encoding.
      return decodeLines(bytesRead < bytes ? found : found.subarray(0, afterLastLine(found) || bytes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (unreadableReason(error) === undefined) throw error;
    return undefined;
  }
}
