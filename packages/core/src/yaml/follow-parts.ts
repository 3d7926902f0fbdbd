/** Finds the part, of those that stood in an earlier text, whose lines stand at a place of the text. */
export type FindPart = (text: string, at: number) => string | undefined;

/** So many places that are not as before, one after the other, are looked past. */
const farthest = 16;

/**
 * Follows parts in the order in which they stood before, as far as a text still has them: what was added, taken out or
 * rewritten between them is passed by. Most of a text is as it was, and comparing it in place spares cutting it out and
 * hashing it. A part that was moved is not found.
 */
export function followParts(parts: readonly string[]): FindPart {
  let next = 0;
  let missed = 0;
  return (text, at) => {
    const end = Math.min(parts.length, next + Math.min(missed + 2, farthest));
    for (let index = next; index < end; index++) {
      const part = parts[index];
      // A slice copies nothing, and strings are compared many characters at a time, as `startsWith` does not.
      if (part === undefined || text.slice(at, at + part.length) !== part) continue;
      next = index + 1;
      missed = 0;
      return part;
    }
    missed++;
    return undefined;
  };
}
