/**
 * The 1-based lines on which the elements of an array begin, in a text that is JSON: of the array that is the whole, or of
 * the one under a key of the object that is the whole.
 */
export function jsonLines(text: string, key?: string): readonly number[] {
  const lines: number[] = [];
  const depthOfArray = key === undefined ? 1 : 2;
  let line = 1;
  let depth = 0;
  let isInside = false;
  let isNext = false;
  let lastKey = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\n") line += 1;
    else if (sign === '"') {
      const end = endOfString(text, at);
      if (isInside && isNext && depth === depthOfArray) lines.push(line);
      isNext = false;
      if (depth === 1) lastKey = text.slice(at + 1, end);
      at = end;
    } else if (sign === "[" || sign === "{") {
      if (isInside && isNext && depth === depthOfArray) lines.push(line);
      isNext = false;
      depth += 1;
      if (sign === "[" && depth === depthOfArray && !isInside && (key === undefined || lastKey === key)) {
        isInside = true;
        isNext = true;
        lines.length = 0;
      }
    } else if (sign === "]" || sign === "}") {
      if (isInside && depth === depthOfArray) isInside = false;
      depth -= 1;
    } else if (sign === ",") isNext = isInside && depth === depthOfArray;
    else if (isInside && isNext && depth === depthOfArray && sign !== undefined && sign.trim() !== "") {
      lines.push(line);
      isNext = false;
    }
  }
  return lines;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
