/** Names that Windows keeps to itself, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for an address: small letters, digits and hyphens, the same on every system. */
export function addressName(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" || reserved.test(plain) ? `${plain}-radar`.replace(/^-/, "") : plain;
}

/** A name that none of those given has; the second of a kind ends in `-2`. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
