/**
 * Where the rings stand in a radar's text.
 * @param {string} text YAML with one key per line
 * @returns {{ id: string, ring: string, line: number, start: number, end: number }[]} in the order of the file;
 *   `line` (1-based) is that of the technology's id, `start` and `end` are the ring's characters
 */
export function technologiesIn(text) {
  const entry = /^ *- id: (?<id>\S+)\n(?:(?! *- id: ).*\n)*?(?<key> +ring: )(?<ring>\S+)$/gmu;
  return [...text.matchAll(entry)].map(({ 0: whole, index, groups: { id, ring } }) => {
    const end = index + whole.length;
    const line = text.slice(0, index).split("\n").length;
    return { id, ring, line, start: end - ring.length, end };
  });
}
