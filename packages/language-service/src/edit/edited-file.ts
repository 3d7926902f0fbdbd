import type { JsonSchema, YamlPath, YamlSource } from "@kommuneradar/core";
import type { TextMap } from "./text-map.js";

/** A YAML file that is to be edited. */
export interface EditedFile {
  readonly source: YamlSource;
  readonly lines: TextMap;
  /** The schema of its kind. */
  readonly schema: JsonSchema;
}

/** Whether a map or list is written in one line of thought, with brackets. */
export function isFlow({ source, lines }: EditedFile, path: YamlPath): boolean {
  return /^[{[]/.test(lines.in(source.rangeOf(path)));
}
