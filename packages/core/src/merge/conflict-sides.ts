import type { Lines } from "./three.js";

/** What the two sides of an unfinished merge say, each with all that is common, and the marks around them. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** The line before ours, and that after theirs. */
  readonly marks: readonly [begin: string, end: string];
}

/** The sides of a text that a merge was left unfinished in; undefined where its marks are none, or not in their order. */
export function conflictSides(text: string): ConflictSides | undefined {
  const [ours, theirs]: [string[], string[]] = [[], []];
  let side: "both" | "ours" | "base" | "theirs" = "both";
  let begin: string | undefined;
  let end: string | undefined;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (line.startsWith("<<<<<<< ")) {
      if (side !== "both") return undefined;
      begin ??= line;
      side = "ours";
    } else if (side === "ours" && line.startsWith("|||||||")) side = "base";
    else if ((side === "ours" || side === "base") && line === "=======") side = "theirs";
    else if (side === "theirs" && line.startsWith(">>>>>>> ")) {
      end ??= line;
      side = "both";
    } else {
      if (side === "both" || side === "ours") ours.push(line);
      if (side === "both" || side === "theirs") theirs.push(line);
    }
  }
  if (side !== "both" || begin === undefined || end === undefined) return undefined;
  return { ours: ours.join("\n"), theirs: theirs.join("\n"), marks: [begin, end] };
}

/** Two lists of lines as one, marked where they differ; undefined where what they share is not in one order. */
export function markDifferences(
  ours: Lines,
  theirs: Lines,
  [begin, end]: ConflictSides["marks"],
): Lines | undefined {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const marked: string[] = [];
  let [a, b] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    if (ours[a] === theirs[b]) {
      marked.push(ours[a] ?? "");
      a++;
      b++;
      continue;
    }
    const [fromA, fromB] = [a, b];
    while (a < ours.length && !inTheirs.has(ours[a] ?? "")) a++;
    while (b < theirs.length && !inOurs.has(theirs[b] ?? "")) b++;
    if (a === fromA && b === fromB) return undefined;
    marked.push(begin, ...ours.slice(fromA, a), "=======", ...theirs.slice(fromB, b), end);
  }
  return marked;
}
