import type { ProblemData } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** More is no help in a message. */
const mostNamed = 5;

/** What is told of two workforce files of one year that hold rows of the same municipalities. */
export function overlapData(
  file: string,
  otherFile: string,
  year: number | undefined,
  codes: readonly string[],
  reference: Pick<ReferenceData, "municipalities">,
): ProblemData["overlapping-workforce"] {
  const municipalities = codes.slice(0, mostNamed).map((code) => ({
    code,
    name: reference.municipalities.get(code)?.name ?? "",
  }));
  return { file, otherFile, year: year ?? null, municipalities, count: codes.length };
}
