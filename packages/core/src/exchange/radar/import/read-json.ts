import { extensionOf, lineAt, refuse, textOf } from "./read-text.js";
import type { ImportFile, ImportRefusal, RadarImportOptions } from "./types.js";

/** What a JSON file holds, with its text. */
export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

const known = new WeakMap<ImportFile, JsonFile | ImportRefusal>();

/** Reads a file as JSON: once, for every format that looks at it asks. */
export function readJson(file: ImportFile, options: RadarImportOptions = {}): JsonFile | ImportRefusal {
  const before = options.encoding === undefined ? known.get(file) : undefined;
  if (before !== undefined) return before;
  const read = parseJson(file, options);
  if (options.encoding === undefined) known.set(file, read);
  return read;
}

/** The value of a file whose name says that it is JSON; undefined where it is none. */
export function jsonValue(file: ImportFile): unknown {
  if (extensionOf(file) !== "json") return undefined;
  const read = readJson(file);
  return "refused" in read ? undefined : read.value;
}

function parseJson(file: ImportFile, options: RadarImportOptions): JsonFile | ImportRefusal {
  const text = textOf(file, options);
  if (text === undefined) return refuse(file.path, "encoding");
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return refuse(file.path, "not-json", at === undefined ? 0 : lineAt(text, Number(at)));
  }
}
