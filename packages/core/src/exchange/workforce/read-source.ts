import { finish } from "../../steps.js";
import { formats } from "./formats/index.js";
import type { Drive, SourceFile, SourceOptions, SourceReading } from "./source.js";
import { headOf } from "./source-file.js";

const headBytes = 4096;

/**
 * Reads a file of any known format into a table of text; never throws for what the file holds. `drive` does what takes
 * long: all at once, or so that others have their turn.
 */
export async function readSource(
  file: SourceFile,
  options: SourceOptions = {},
  drive: Drive = finish,
): Promise<SourceReading> {
  const head = headOf(file, headBytes);
  if (head.length === 0) return { refused: "empty" };
  const { name, size } = file;
  const opened = { name, size, head, pieces: () => file.pieces() };
  const format = formats.find(({ recognises }) => recognises(opened));
  return format ? await format.read(opened, options, drive) : { refused: "binary" };
}
