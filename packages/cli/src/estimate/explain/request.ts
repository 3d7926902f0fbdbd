import { type ExplainRequest, explainRequest, placeForms } from "@kommuneradar/charts";
import { UsageError } from "../../commands/command.js";
import { usageTexts } from "../../text/usage.js";

/**
 * What `--explain` asks for.
 * @throws UsageError where it is nothing of the kind
 */
export function readExplainRequest(text: string): ExplainRequest {
  const request = explainRequest(text);
  if (request === "no-place") throw new UsageError(`--explain ${text}: ${placeForms.join(", ")}`);
  if (request === "no-name") throw new UsageError((language) => usageTexts(language).explainName(text));
  return request;
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
