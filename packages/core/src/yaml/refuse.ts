import type { Problem } from "../problem.js";
import type { YamlLimits } from "./limits.js";
import { origin, positionsIn } from "./positions.js";

/** Texts that are not worth parsing: too long, no text at all, or an unfinished merge. Empty for all others. */
export function refuse(text: string, limits: YamlLimits): Problem[] {
  if (text.length > limits.length) return [{ code: "yaml-limit", data: { limit: "size" }, range: origin }];
  if (text.includes("\0")) return [{ code: "unreadable-file", data: { reason: "binary" }, range: origin }];
  return conflictMarkers(text);
}

/**
 * Where a merge has left both versions in the text: one problem per place, since to a parser everything in it is
 * an error.
 */
function conflictMarkers(text: string): Problem[] {
  // The plain search first: it is many times quicker, and nearly all texts end there.
  if (!text.includes("<<<<<<< ") || !/^<{7} /m.test(text) || !/^>{7} /m.test(text)) return [];
  const positions = positionsIn(text);
  return [...text.matchAll(/^<{7} [^\r\n]*/gm)].map(
    (marker): Problem => ({
      code: "yaml-syntax",
      data: { reason: "CONFLICT_MARKER" },
      range: positions.between(marker.index, marker.index + marker[0].length),
    }),
  );
}
