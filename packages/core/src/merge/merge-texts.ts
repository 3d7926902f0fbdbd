import { parseYaml } from "../yaml/source.js";
import { Merger } from "./merge-lines.js";

/** A merge of three texts, with how many conflicts are marked in it. */
export interface MergedText {
  /** The whole of it, with the line ends of ours; conflicts as Git marks them, by the labels. */
  readonly text: string;
  /** Places where both sides say something else; each is marked in the text. */
  readonly conflicts: number;
}

/**
 * Merges two versions of a radar or an estimate that go back to a common one: entries by their ids, keys by their
 * names, at any depth. Comments and the order of things are kept; line ends are ours. undefined where a text is not
 * written in a way that can be taken apart by lines, or where taking it apart would not give a text without faults: it
 * is then for a merge of plain lines.
 */
export function mergeTexts(
  base: string,
  ours: string,
  theirs: string,
  labels: { readonly ours: string; readonly theirs: string },
): MergedText | undefined {
  if ([base, ours, theirs].some((text) => text.trim() !== "" && parseYaml(text).problems.length > 0)) {
    return undefined;
  }
  const merger = new Merger(labels);
  const merged = merger.map({ base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) }, 0);
  if (merged === undefined) return undefined;
  const end = ours.includes("\r\n") ? "\r\n" : "\n";
  const text = merged.map((line) => `${line}${end}`).join("");
  if (merger.conflicts === 0 && parseYaml(text).problems.length > 0) return undefined;
  return { text, conflicts: merger.conflicts };
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|[\r\n]/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
