/** Keys of a technology that a radar of radars tells nothing of; most of a radar's text stands under them. */
const leftOut = new Set([
  "short",
  "ringBecause",
  "summary",
  "description",
  "areasOfUse",
  "owner",
  "dependsOn",
  "relatesTo",
  "tags",
  "links",
]);
/** The same of its assessment. */
const leftOutOfAssessment = new Set(["date", "by", "grounds", "reviewBy"]);

/** Lines may break elsewhere than they look, or refer to what is left out. */
const mayMislead = /\r(?!\n)|^ *\t|(?:^ *|[:?,[{-] +)&[^\s&]/m;
const firstKey = /^( *- +)[A-Za-z]+:(?=\s|$)/;
const keyOfLine = /^ *([A-Za-z]+):(?=\s|$)/;

/**
 * The text of a radar without what technologies have that a radar of radars tells nothing of: it is read in half the
 * time. Only how lines look is considered, and only in entries that have a key per line: what is read of it must have no
 * fault, or the whole text is to be read. Undefined where lines may not be what they look like.
 */
export function leaveOutTexts(text: string): string | undefined {
  if (mayMislead.test(text)) return undefined;
  let isList = false;
  /** How far in the keys of the entry stand, those of its assessment, and the key that is left out. */
  let keys = -1;
  let below = -1;
  let gone = -1;
  let isAssessment = false;
  const kept = text.split("\n").filter((line) => {
    const at = line.search(/\S/);
    if (at < 0) return gone < 0;
    if (at === 0 && !/^[#-]/.test(line)) {
      isList = /^technologies:\s*(?:#.*)?$/.test(line);
      keys = -1;
      gone = -1;
    }
    if (!isList) return true;
    // The dashes of a list may stand below its key.
    if (gone >= 0 && (at > gone || (at === gone && line[at] === "-"))) return false;
    gone = -1;
    if (keys < 0 || at < keys) {
      keys = firstKey.exec(line)?.[1]?.length ?? -1;
      isAssessment = false;
      return true;
    }
    const key = keyOfLine.exec(line)?.[1];
    if (at === keys) {
      isAssessment = key === "assessment" && /:\s*$/.test(line);
      below = -1;
      if (key !== undefined && leftOut.has(key)) gone = at;
    } else if (isAssessment) {
      if (below < 0) below = at;
      if (at === below && key !== undefined && leftOutOfAssessment.has(key)) gone = at;
    }
    return gone < 0;
  });
  return kept.join("\n");
}
