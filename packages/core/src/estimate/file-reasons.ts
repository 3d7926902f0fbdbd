import { estimateOverride, validFields } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { asText } from "../text/as-text.js";
import type { Text } from "../text/localized.js";
import { asList } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";

/** Whether a reason says nothing, in whatever language. */
export function isBlank(reason: Text): boolean {
  const texts = typeof reason === "string" ? [reason] : Object.values(reason);
  return texts.every((text) => text.trim() === "");
}

/** Reasons of nothing but blanks: they say as little as an empty one, and the same is said of them. */
export function blankReasonProblems(overrides: unknown, source: YamlSource): Problem[] {
  return (asList(overrides) ?? []).flatMap((entry, index): Problem[] => {
    const because = asText(validFields(estimateOverride, entry).because);
    if (because === undefined || !isBlank(because)) return [];
    const range = source.rangeOf(["overrides", index, "because"]);
    const data = { path: `overrides[${index}].because`, expected: "text", found: "nothing" } as const;
    return [{ code: "wrong-type", data, range }];
  });
}

/**
 * An override has no reason, or an empty one, as a command leaves it for somebody to fill in. That is an error, and yet
 * the estimate is what it would be with a reason.
 */
export function isReasonMissing({ code, data }: Problem): boolean {
  if (!("path" in data) || !data.path.startsWith("overrides[")) return false;
  if (code === "missing-key") return "key" in data && data.key === "because";
  const isEmpty = code === "wrong-type" && "found" in data && data.found === "nothing";
  return isEmpty && /^overrides\[\d+\]\.because(\.\w+)?$/.test(data.path);
}
