import type { TextLines } from "../text-lines.js";

/** Blanks that one level is indented by: as the first indented line of the file has it; two where none is. */
export function indentUnit(lines: TextLines): string {
  for (let line = 0; line < lines.count; line++) {
    const blanks = /^( +)[^ #]/.exec(lines.line(line))?.[1];
    if (blanks !== undefined) return blanks;
  }
  return "  ";
}
