/** What follows it is no longer a reference. */
const apart = "\u200b";

/** Titles and reasons come from files: nothing in them may end a cell, start markup, call for a person or name an issue. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\|<>*_`[\]~]|^#/g, "\\$&")
    .replaceAll(/@(?=\w)|#(?=\d)|\bGH-(?=\d)/gi, `$&${apart}`)
    .replaceAll(/[\s\p{Cc}]+/gu, " ");
}
