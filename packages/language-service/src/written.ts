import type { YamlPath, YamlSource } from "@kommuneradar/core";
import { valueAt } from "./value-at.js";

/** A text of a list, and its own place: also where the model leaves out what stands before it. */
export interface WrittenText {
  readonly text: string;
  readonly path: YamlPath;
}

/** The text at a path; undefined where there is none. */
export function textAt(source: Pick<YamlSource, "value">, path: YamlPath): string | undefined {
  const written = valueAt(source.value, path);
  return typeof written === "string" ? written : undefined;
}

/** How many entries the list at a path has, readable or not; 0 where there is no list. */
export function lengthAt(source: Pick<YamlSource, "value">, path: YamlPath): number {
  const written = valueAt(source.value, path);
  return Array.isArray(written) ? written.length : 0;
}

/** The texts of the list at a path. */
export function textsAt(source: Pick<YamlSource, "value">, path: YamlPath): WrittenText[] {
  return Array.from({ length: lengthAt(source, path) }, (_, place) => [...path, place]).flatMap((at) => {
    const text = textAt(source, at);
    return text === undefined ? [] : [{ text, path: at }];
  });
}
