/** Norwegian letters of UTF-8 that were read as Windows-1252: `Ã¥` for `å`. */
const misread = /Ã[¦¸¥†˜…©¤¶]/u;

/** Whether letters of a text are lost: what could not be decoded was replaced by U+FFFD. */
export function hasLostLetters(text: string): boolean {
  return text.includes("\uFFFD");
}

/** Whether a text was read in another encoding than it was written in. */
export function isDamaged(text: string): boolean {
  return hasLostLetters(text) || misread.test(text);
}
