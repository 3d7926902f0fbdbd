/**
 * An id from a title: lower case, æ, ø and å kept, other accents taken off, hyphens between the words; with a number
 * where it is taken already. `fallback` for a title without letters and digits.
 */
export function suggestId(title: string, taken: Iterable<string>, fallback = "teknologi"): string {
  const plain = [...title.normalize("NFC").toLowerCase()]
    .map((letter) => (/[æøå]/.test(letter) ? letter : letter.normalize("NFD").replaceAll(/\p{Mark}+/gu, "")))
    .join("");
  const id = plain.replaceAll(/[^a-z0-9æøå]+/g, "-").replaceAll(/^-|-$/g, "") || fallback;
  const used = new Set(taken);
  if (!used.has(id)) return id;
  for (let number = 2; ; number++) {
    if (!used.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
