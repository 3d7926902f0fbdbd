import type { Proposal } from "./source.js";

/** More than this no editor shows with ease, and no one reads. */
const most = 200;

/** Editors look no further into the words that a proposal is found by. */
const filterLength = 120;

/**
 * The proposals in the order in which they are shown. Of a long list those that what is typed fits, the best first: the
 * label or name itself, then its beginning, the beginning of a word in it, any part of it, the beginnings of several.
 */
export function inOrder<P extends Proposal>(proposals: readonly P[], typed: string): P[] {
  const ranked = proposals.toSorted((a, b) => (a.rank ?? 1) - (b.rank ?? 1));
  if (ranked.length <= most) return ranked;
  const wanted = fold(typed);
  if (wanted === "") return ranked.slice(0, most);
  return ranked
    .map((proposal) => ({ proposal, fit: Math.min(...wordsOf(proposal).map((word) => fitOf(word, wanted))) }))
    .filter(({ fit }) => fit < noFit)
    .sort((a, b) => a.fit - b.fit)
    .slice(0, most)
    .map(({ proposal }) => proposal);
}

/** All words a proposal is found by, those that fit what is typed first. */
export function filterText(proposal: Proposal, typed: string): string {
  const wanted = fold(typed);
  const words = [...new Set(wordsOf(proposal))];
  if (wanted !== "") words.sort((a, b) => fitOf(a, wanted) - fitOf(b, wanted));
  return words.join(" ").slice(0, filterLength);
}

function wordsOf({ label, title, words = [] }: Proposal): string[] {
  return [label, ...(title === undefined ? [] : [title]), ...words];
}

const noFit = 9;

function fitOf(word: string, wanted: string): number {
  const folded = fold(word);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (folded.includes(` ${wanted}`)) return 2;
  if (folded.includes(wanted)) return 3;
  return wanted.split(" ").every((part) => ` ${folded}`.includes(` ${part}`)) ? 4 : noFit;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}*]+/gu, " ")
    .trim();
}
