/** So many names help somebody to find the one they want; a hundred do not. */
const most = 20;

/** Names as `all` writes them, and of more than twenty how many there are besides. */
export function allButMany(
  names: readonly string[],
  all: (names: readonly string[]) => string,
  more: (count: number) => string,
): string {
  if (names.length <= most) return all(names);
  return `${names
    .slice(0, most)
    .map((name) => all([name]))
    .join(", ")} ${more(names.length - most)}`;
}
