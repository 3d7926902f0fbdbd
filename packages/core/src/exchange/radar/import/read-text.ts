import { decodeBytes } from "../../workforce/decode-bytes.js";
import type { UnreadableSource } from "./notes.js";
import type { ImportFile, ImportRefusal, RadarImportOptions } from "./types.js";

/** The text of a file in whatever encoding, without a mark; undefined for what is no text. */
export function textOf({ bytes }: ImportFile, { encoding }: RadarImportOptions = {}): string | undefined {
  const text = decodeBytes(bytes, encoding)?.text.replace(/^\uFEFF/, "");
  return text?.includes("\0") ? undefined : text;
}

export function refuse(file: string, reason: UnreadableSource, line = 0): ImportRefusal {
  return { refused: { file, line, code: "unreadable-source", reason } };
}

export function extensionOf({ path }: ImportFile): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** The 1-based line of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
