import { csvCell } from "./write-workforce.js";

interface Unmapped {
  readonly code: string;
  readonly weightMilli: number;
}

/**
 * A mapping file with rows for codes that have no target, heaviest first, appended to what the file holds. A code the
 * file has already is not written again. Undefined when there is nothing to add.
 */
export function appendUnmapped(
  file: string | undefined,
  unmapped: readonly Unmapped[],
  known: ReadonlySet<string>,
  classification: string,
): string | undefined {
  const missing = unmapped.filter(({ code }) => !known.has(code));
  if (missing.length === 0) return undefined;
  const start = file === undefined || file.trim() === "" ? `from;${classification}\n` : file;
  const delimiter = delimiterOf(start);
  const lines = missing.map(({ code }) => `${csvCell(code)}${delimiter}`);
  return `${start}${start.endsWith("\n") ? "" : "\n"}${lines.join("\n")}\n`;
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.indexOf("\n") + 1 || text.length);
  return [";", "\t", ","].find((one) => first.includes(one)) ?? ";";
}
