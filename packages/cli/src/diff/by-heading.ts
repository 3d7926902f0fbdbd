import type { DiffLine } from "@kommuneradar/core";

/** Lines under their headings, in order. */
export function byHeading(lines: readonly DiffLine[]): readonly (readonly [string, readonly DiffLine[]])[] {
  const groups = new Map<string, DiffLine[]>();
  for (const line of lines) {
    const group = groups.get(line.heading);
    if (group) group.push(line);
    else groups.set(line.heading, [line]);
  }
  return [...groups];
}
