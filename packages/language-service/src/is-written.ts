import type { YamlPath } from "@kommuneradar/core";
import { valueAt } from "./value-at.js";

/** Whether a YAML value (of `YamlSource.value`) has something at a path. */
export function isWritten(value: unknown, path: YamlPath): boolean {
  const found = valueAt(value, path);
  return found !== undefined && found !== null;
}
