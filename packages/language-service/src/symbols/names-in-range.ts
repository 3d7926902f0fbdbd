import type { Range } from "@kommuneradar/core";
import { type NameKind, namePlaces } from "./name-places.js";
import { namesBelow, type Occurrence, occurrencesIn } from "./occurrences.js";
import type { YamlContext } from "./symbol-index.js";

/**
 * The names of some kinds that may stand on the lines of a range: of a radar only the entries there are looked through, so that the
 * lines in view cost the same in a file of any length.
 */
export function namesInRange(
  context: YamlContext,
  { start, end }: Range,
  kinds: readonly NameKind[],
): readonly Occurrence[] {
  const { source, kind } = context;
  const radar = context.radar?.radar;
  if (radar === undefined) return occurrencesIn(source, kind, ...kinds);
  const places = namePlaces(kind).filter(
    (place) => place.pattern[0] === "technologies" && kinds.includes(place.kind),
  );
  const entries = listOf(source.value);
  return radar.technologies
    .filter(({ range }) => range.start.line <= end.line && start.line <= range.end.line)
    .flatMap(({ index }) =>
      places.flatMap((place) => [...namesBelow(entries[index], place, ["technologies", index])]),
    );
}

function listOf(document: unknown): readonly unknown[] {
  const list: unknown = document instanceof Map ? document.get("technologies") : undefined;
  return Array.isArray(list) ? list : [];
}
