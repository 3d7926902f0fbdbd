/** Lines under their headings, in order. */
export function byHeading<Line extends { readonly heading: string }>(
  lines: readonly Line[],
): readonly (readonly [string, readonly Line[]])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.heading);
    if (group) group.push(line);
    else groups.set(line.heading, [line]);
  }
  return [...groups];
}
