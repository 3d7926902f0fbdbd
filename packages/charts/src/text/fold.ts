/** A text for comparing: case and accents do not count, but å, ø and æ are letters of their own. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("a\u030a", "å")
    .replaceAll(/\p{Mark}+/gu, "");
}
