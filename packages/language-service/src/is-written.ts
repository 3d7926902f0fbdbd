import type { YamlPath } from "@kommuneradar/core";

/** Whether a YAML value (of `YamlSource.value`) has something at a path. */
export function isWritten(value: unknown, path: YamlPath): boolean {
  let inside = value;
  for (const step of path) {
    if (inside instanceof Map) inside = inside.get(String(step));
    else inside = Array.isArray(inside) && typeof step === "number" ? inside[step] : undefined;
  }
  return inside !== undefined && inside !== null;
}
