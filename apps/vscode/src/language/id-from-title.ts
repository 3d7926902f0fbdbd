/**
 * An id made of a title: lower-case words of `a-z0-9æøå` with hyphens, other accents taken off.
 * @param taken ids and aliases that stand already; a number is then put at the end
 */
export function idFromTitle(title: string, taken: Iterable<string>): string {
  const words = [...title.normalize("NFC").toLowerCase()].map(plainLetter).join("");
  const id = words.replace(/-+/g, "-").replace(/^-|-$/g, "") || "technology";
  const used = new Set(taken);
  let free = id;
  for (let number = 2; used.has(free); number++) free = `${id}-${number}`;
  return free;
}

function plainLetter(letter: string): string {
  if (/[a-z0-9æøå]/.test(letter)) return letter;
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return /^[a-z0-9]+$/.test(bare) ? bare : "-";
}
