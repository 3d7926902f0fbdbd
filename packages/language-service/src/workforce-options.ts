import type { EstimateFile, WorkforceOptions, WorkforceSource } from "@kommuneradar/core";
import type { FeatureContext } from "./feature.js";
import { leadsNowhere } from "./own-mappings.js";
import { namesFile } from "./relative-uri.js";

/** How a workforce file is to be read, apart from the reference data. */
export type WorkforceReadingOptions = Omit<WorkforceOptions, "reference">;

/** An estimate that names a workforce file. */
export interface NamingEstimate {
  /** Address of the estimate file. */
  readonly uri: string;
  /** What that file says. */
  readonly estimate: EstimateFile;
  /** How it names the workforce file. */
  readonly source: WorkforceSource;
}

/** How an estimate file wants one of its workforce files read. */
export function readingOptionsFor(
  { codes, columns }: Pick<WorkforceSource, "codes" | "columns">,
  { weight, groupBy }: Pick<EstimateFile, "weight" | "groupBy">,
): WorkforceReadingOptions {
  const dimensions = groupBy.filter((name) => !everyCubeHas.has(name));
  return {
    ...(codes === undefined ? {} : { classification: codes }),
    ...(columns === undefined ? {} : { columns }),
    ...(weight === undefined ? {} : { weight }),
    ...(dimensions.length === 0 ? {} : { dimensions }),
  };
}

/** What needs no column of its own. */
const everyCubeHas: ReadonlySet<string> = new Set(["municipality", "sector", "group"]);

/** The first estimate of the workspace that names a workforce file. */
export function estimateNaming(table: FeatureContext): FeatureContext | undefined {
  return table.others().find((other) => sourceNaming(other, table.document.uri) !== undefined);
}

/** The entry of an estimate that names a table as its mapping of occupations, the first of them. */
export function mappingNaming(
  estimate: FeatureContext,
  uri: string,
): EstimateFile["workforce"][number] | undefined {
  return estimate.estimate?.estimate?.workforce.find(
    ({ mapping }) => mapping !== undefined && namesFile(estimate.document.uri, mapping, uri),
  );
}

/** The entry of an estimate that names a workforce file. */
export function sourceNaming(
  estimate: FeatureContext,
  uri: string,
): EstimateFile["workforce"][number] | undefined {
  return estimate.estimate?.estimate?.workforce.find(({ file }) =>
    namesFile(estimate.document.uri, file, uri),
  );
}

/** How the estimate that names a workforce file wants it read; as its header says where there is none. */
export function workforceOptions(table: FeatureContext): WorkforceReadingOptions {
  const naming = estimateNaming(table);
  const source = naming && sourceNaming(naming, table.document.uri);
  const file = naming?.estimate?.estimate;
  if (naming === undefined || source === undefined || file === undefined) return {};
  const options = readingOptionsFor(source, file);
  const found = source.mapping === undefined ? undefined : naming.mappingFile(source.mapping);
  if (found === undefined) return options;
  return { ...options, mapping: found === "missing" ? leadsNowhere : found.mapping };
}
