import { type YamlPath, YamlScalar } from "@kommuneradar/core";

/**
 * What stands at a path of a YAML value (`YamlSource.value`): a scalar's text, a `Map`, a list, null for an empty value;
 * undefined where there is nothing.
 */
export function valueAt(value: unknown, path: YamlPath): unknown {
  let inside = value;
  for (const step of path) {
    if (typeof step === "number" && Array.isArray(inside)) inside = inside[step];
    else if (inside instanceof Map) inside = inside.get(String(step));
    else return undefined;
  }
  return inside instanceof YamlScalar ? inside.text : inside;
}
