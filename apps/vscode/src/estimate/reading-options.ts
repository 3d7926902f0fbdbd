import type { WorkforceOptions, WorkforceSource } from "@kommuneradar/core";

/** How an estimate file wants one of its workforce files read. */
export function readingOptions(
  { codes, columns }: Pick<WorkforceSource, "codes" | "columns">,
  weight: "fte" | "headcount" | undefined,
): Omit<WorkforceOptions, "reference"> {
  return {
    ...(codes === undefined ? {} : { classification: codes }),
    ...(columns === undefined ? {} : { columns }),
    ...(weight === undefined ? {} : { weight }),
  };
}
