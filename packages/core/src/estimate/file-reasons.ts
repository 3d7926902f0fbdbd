import type { Problem } from "../problem.js";

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
