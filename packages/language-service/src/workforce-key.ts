import type { WorkforceSource } from "@kommuneradar/core";

/** The same for all ways to name a workforce file of one year. */
export function workforceKey({ file, year }: Pick<WorkforceSource, "file" | "year">): string {
  return `${year ?? ""} ${file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
}
