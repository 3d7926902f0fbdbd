import type { WalkPath } from "@kommuneradar/core";
import { readPlace } from "./place-request.js";

/** What is to be explained: the total, a group by the value of each dimension, a place beside them, or an occupation. */
export type ExplainRequest =
  | { readonly kind: "place"; readonly text: string; readonly path: WalkPath }
  | { readonly kind: "figure"; readonly text: string; readonly key: Readonly<Record<string, string>> }
  | { readonly kind: "occupation"; readonly text: string; readonly code: string };

/**
 * `total`, `sector=education`, `municipality=1103,sector=education`, `year:2024` or an occupation's code; "no-place" where a
 * place is named wrongly, "no-name" where nothing stands before an equals sign.
 */
export function explainRequest(text: string): ExplainRequest | "no-place" | "no-name" {
  const asked = text.trim();
  if (asked === "total") return { kind: "figure", text: asked, key: {} };
  const path = readPlace(asked);
  if (path === "unreadable") return "no-place";
  if (path !== undefined) return { kind: "place", text: asked, path };
  if (!asked.includes("=")) return { kind: "occupation", text: asked, code: asked };
  // A value may have a comma in it: only one before a further name parts.
  const key = Object.fromEntries(
    asked.split(/,(?=[^,=]+=)/).map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    }),
  );
  return "" in key ? "no-name" : { kind: "figure", text: asked, key };
}
