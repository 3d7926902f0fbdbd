import type { Problem, YamlPath, YamlSource } from "@kommuneradar/core";

/** Path of the key or value that a problem marks. */
export function pathAt(source: YamlSource, { range }: Pick<Problem, "range">): YamlPath | undefined {
  return source.placesAt(range.start).at(-1)?.path;
}
