/** Titles and reasons come from files: nothing in them may end a cell, start markup, or call for a person. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\|<>*_`[\]~]/g, "\\$&")
    .replaceAll(/@(?=\w)/g, "@\u200b")
    .replaceAll(/\s+/g, " ");
}
