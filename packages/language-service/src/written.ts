import { type YamlPath, YamlScalar, type YamlSource } from "@kommuneradar/core";
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

/** The list at a path as its entries are written, for `textAt` on each; empty where there is no list. */
export function entriesAt(
  source: Pick<YamlSource, "value">,
  path: YamlPath,
): readonly Pick<YamlSource, "value">[] {
  const written = valueAt(source.value, path);
  return Array.isArray(written) ? written.map((value) => ({ value })) : [];
}

/** The texts of the list at a path. */
export function textsAt(source: Pick<YamlSource, "value">, path: YamlPath): WrittenText[] {
  const written = valueAt(source.value, path);
  if (!Array.isArray(written)) return [];
  return written.flatMap((entry, place) =>
    entry instanceof YamlScalar ? [{ text: entry.text, path: [...path, place] }] : [],
  );
}
