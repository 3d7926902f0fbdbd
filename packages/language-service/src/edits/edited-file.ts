import type { YamlPath, YamlSource } from "@kommuneradar/core";
import type { DocumentKind } from "../document-kind.js";
import type { TextLines } from "../text-lines.js";

/** A YAML file that is to be edited. */
export interface EditedFile {
  readonly kind: DocumentKind;
  readonly source: YamlSource;
  readonly lines: TextLines;
}

/** Whether a map is written in brackets with nothing between them, not even a comment. */
export function isBareFlow({ source, lines }: EditedFile, path: YamlPath): boolean {
  return /^\{\s*\}$/.test(lines.slice(source.rangeOf(path)));
}

/** Whether a map or list is written in brackets. */
export function isFlow({ source, lines }: EditedFile, path: YamlPath): boolean {
  return /^[{[]/.test(lines.slice(source.rangeOf(path)));
}
