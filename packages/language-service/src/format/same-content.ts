import { parseYaml, YamlScalar, type YamlSource } from "@kommuneradar/core";

/** Whether a text holds what another does: the same values, whatever the order of keys, and every character but blanks. */
export function holdsSame(text: string, before: string, source: YamlSource): boolean {
  if (!sameCharacters(text, before)) return false;
  const { value, problems } = parseYaml(text);
  return problems.length === 0 && sameValue(value, source.value);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof Map) {
    return (
      b instanceof Map && a.size === b.size && [...a].every(([key, part]) => sameValue(part, b.get(key)))
    );
  }
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((part, index) => sameValue(part, b[index]));
  }
  if (a instanceof YamlScalar) return b instanceof YamlScalar && a.text === b.text && a.quoted === b.quoted;
  return a === b;
}

/** By UTF-16 unit; a file may have millions. */
function sameCharacters(a: string, b: string): boolean {
  const counts = new Int32Array(65_536);
  const count = (text: string, step: 1 | -1) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      counts[unit] = (counts[unit] ?? 0) + step;
    }
  };
  count(a, 1);
  count(b, -1);
  return counts.every((left, unit) => left === 0 || /\s/.test(String.fromCharCode(unit)));
}
