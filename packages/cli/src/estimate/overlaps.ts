import { type EstimateFile, origin, overlappingFiles, type WorkforceTable } from "@kommuneradar/core";
import { overlapData } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, toFinding } from "../finding.js";

interface ReadTable {
  readonly source: {
    /** How the file is named in what is said. */
    readonly shown: string;
    readonly source?: EstimateFile["workforce"][number];
  };
  readonly table: WorkforceTable;
  readonly path: string;
}

/** Files of one year that may count the same employees; one that is named twice is told as that. */
export function overlapsOf(read: readonly ReadTable[], context: Context, estimateFile?: string): Finding[] {
  const files = read
    .filter(({ path }, at) => read.findIndex((one) => one.path === path) === at)
    .map((one) => ({ ...one, year: one.source.source?.year }));
  return overlappingFiles(files, ({ table }) => table).map(({ file, other, municipalities }) =>
    toFinding(
      estimateFile ?? file.source.shown,
      {
        code: "overlapping-workforce",
        data: overlapData(
          file.source.shown,
          other.source.shown,
          file.year,
          municipalities,
          context.reference,
        ),
        range: file.source.source?.range ?? origin,
      },
      context.language,
    ),
  );
}
