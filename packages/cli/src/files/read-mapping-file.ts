import { type CodeMapping, decodeBytes, readMapping } from "@kommuneradar/core";
import { filesOnDisk, type InputFiles } from "./input-files.js";
import type { TextFile } from "./read-text.js";

/** The mapping in a file; undefined where there is none that can be read. */
export async function readMappingFile(
  path: string,
  from: InputFiles = filesOnDisk,
): Promise<CodeMapping | undefined> {
  const { text } = await readMappingText(path, from);
  return text === undefined ? undefined : readMapping(text);
}

/** The text of a mapping, in any encoding that a spreadsheet saves: an editor reads them all. */
export async function readMappingText(path: string, from: InputFiles = filesOnDisk): Promise<TextFile> {
  const file = await from.text(path);
  if (file.text !== undefined || !isOtherEncoding(file)) return file;
  const pieces: Uint8Array[] = [];
  for await (const piece of from.pieces(path)) pieces.push(new Uint8Array(piece));
  const decoded = decodeBytes(Buffer.concat(pieces));
  return decoded === undefined ? file : { text: decoded.text.replace(/^\uFEFF/, "") };
}

function isOtherEncoding({ problem }: TextFile): boolean {
  const reason = problem && "reason" in problem.data ? problem.data.reason : undefined;
  return problem?.code === "unreadable-file" && (reason === "not-utf8" || reason === "binary");
}

/** Leads nowhere: what cannot be mapped is never taken for a code of the classification. */
export const emptyMapping: CodeMapping = { targets: new Map(), open: new Set(), ambiguous: new Map() };
