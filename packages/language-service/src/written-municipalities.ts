import type { EstimateContext } from "./rule.js";
import { textAt, textsAt, type WrittenText } from "./written.js";

/** Every municipality number of an estimate file; what is no number at all is told as such elsewhere. */
export function writtenMunicipalities({
  estimate,
  source,
}: Pick<EstimateContext, "estimate" | "source">): readonly WrittenText[] {
  const path = ["municipality"];
  const text = textAt(source, path);
  const listed = estimate.groups.flatMap(({ id }) => textsAt(source, ["groups", id, "municipalities"]));
  return [...(text === undefined ? [] : [{ text, path }]), ...listed].filter((written) =>
    /^\d{4}$/.test(written.text),
  );
}
