import { formats } from "./formats/index.js";
import type { SourceFile, SourceOptions, SourceReading } from "./source.js";

/** Reads a file of any known format into a table of text; never throws for what the file holds. */
export async function readSource(file: SourceFile, options: SourceOptions = {}): Promise<SourceReading> {
  if (file.bytes.length === 0) return { refused: "empty" };
  const format = formats.find(({ recognises }) => recognises(file));
  return format ? await format.read(file, options) : { refused: "binary" };
}
