import { type YamlPath, YamlScalar } from "@kommuneradar/core";

/**
 * What stands at a path of a YAML value (`YamlSource.value`): a scalar's text, a `Map`, a list, null for an empty value;
 * undefined where there is nothing.
 */
export function valueAt(value: unknown, path: YamlPath): unknown {
  let inside = value;
  for (const step of path) {
    if (inside instanceof Map) inside = inside.get(String(step));
    else inside = Array.isArray(inside) && typeof step === "number" ? inside[step] : undefined;
  }
  return inside instanceof YamlScalar ? inside.text : inside;
}
