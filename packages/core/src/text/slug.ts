/** A text as an id: lower-case words of a–z, æ, ø, å and digits, joined by hyphens; "" when nothing of it can stay. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[^a-z0-9æøå]/gu, (letter) => letter.normalize("NFD").replaceAll(/\p{Mark}/gu, ""))
    .replaceAll(/[^a-z0-9æøå]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
