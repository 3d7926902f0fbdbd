import { type Setting, textWidth } from "./text-width.js";

/**
 * A text in one or two lines of at most `room` px, broken only at blanks, after hyphens and after slashes, the two as
 * even as can be. Undefined when it does not fit so: a name is never cut.
 */
export function fitInLines(
  text: string,
  room: number,
  lines: 1 | 2,
  setting: Setting,
): readonly string[] | undefined {
  if (textWidth(text, setting) <= room) return [text];
  const halves = lines === 2 ? evenHalves(text, setting) : undefined;
  return halves?.every((half) => textWidth(half, setting) <= room) ? halves : undefined;
}

/** A text broken in two where the wider part is narrowest; undefined when it has no place to break. */
export function evenHalves(text: string, setting: Setting): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(/[ /-]/g)) {
    const halves = [text.slice(0, index + 1).trim(), text.slice(index + 1).trim()];
    const width = Math.max(...halves.map((half) => textWidth(half, setting)));
    if (halves.every((half) => half !== "") && width < least) {
      best = halves;
      least = width;
    }
  }
  return best;
}

/** Parts joined by a separator into as few lines as fit; a part wider than a line is broken at its blanks. */
export function flowParts(
  parts: readonly string[],
  separator: string,
  room: number,
  setting: Setting,
): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${separator}${part}`;
    if (last !== undefined && textWidth(joined, setting) <= room) lines[lines.length - 1] = joined;
    else if (textWidth(part, setting) <= room) lines.push(part);
    else lines.push(...wrapWords(part, room, setting));
  }
  return lines;
}

/** A text in as few lines as fit, broken at blanks; a word wider than a line stands alone. */
export function wrapWords(text: string, room: number, setting: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && textWidth(joined, setting) <= room) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
