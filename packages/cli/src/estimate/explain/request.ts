import type { WalkPath } from "@kommuneradar/core";
import { UsageError } from "../../commands/command.js";
import { placeForms, readPlace } from "./place-request.js";

/** What `--explain` asks for: the total, a group by the value of each dimension, a place beside them, or an occupation. */
export type ExplainRequest =
  | { readonly kind: "place"; readonly text: string; readonly path: WalkPath }
  | { readonly kind: "figure"; readonly text: string; readonly key: Readonly<Record<string, string>> }
  | { readonly kind: "occupation"; readonly text: string; readonly code: string };

/** `total`, `sector=education`, `municipality=1103,sector=education`, `year:2024` or an occupation's code. */
export function readExplainRequest(text: string): ExplainRequest {
  const asked = text.trim();
  if (asked === "total") return { kind: "figure", text: asked, key: {} };
  const path = readPlace(asked);
  if (path === "unreadable") throw new UsageError(`--explain ${text}: ${placeForms.join(", ")}`);
  if (path !== undefined) return { kind: "place", text: asked, path };
  if (!asked.includes("=")) return { kind: "occupation", text: asked, code: asked };
  // A value may have a comma in it: only one before a further name parts.
  const key = Object.fromEntries(
    asked.split(/,(?=[^,=]+=)/).map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    }),
  );
  if ("" in key) throw new UsageError(`--explain ${text}: a name is missing before “=”.`);
  return { kind: "figure", text: asked, key };
}

/** The dimensions the groups asked for are of; undefined where none is. One call groups in one way. */
export function dimensionsOf(
  requests: readonly ExplainRequest[],
  stated: readonly string[] | undefined,
  refusal: (first: string, other: string) => string,
): readonly string[] | undefined {
  let found = stated;
  for (const request of requests) {
    if (request.kind !== "figure" || Object.keys(request.key).length === 0) continue;
    const dimensions = Object.keys(request.key);
    found ??= dimensions;
    const isSame = dimensions.length === found.length && dimensions.every((name) => found?.includes(name));
    if (!isSame) throw new UsageError(refusal(found.join(","), dimensions.join(",")));
  }
  return found;
}
