import type { EstimateFile } from "@kommuneradar/core";
import { fileKey, namesFile, relativeUri } from "./relative-uri.js";
import type { NamingEstimate } from "./workforce-options.js";

/** An estimate of the workspace. */
export interface NamedEstimate {
  readonly uri: string;
  readonly estimate: EstimateFile;
}

/** What the estimates of a workspace name, each asked for by the file that is named. */
export class NamedFiles {
  readonly #estimates: () => Iterable<NamedEstimate>;
  readonly #known = new WeakMap<EstimateFile, Tables>();

  constructor(estimates: () => Iterable<NamedEstimate>) {
    this.#estimates = estimates;
  }

  /** Whether an estimate names a table as something else than a workforce. */
  isTable(uri: string): boolean {
    const key = fileKey(uri);
    return this.#first((each) => this.#tablesOf(each).all.has(key)) !== undefined;
  }

  estimateOfMapping(uri: string): NamedEstimate | undefined {
    const key = fileKey(uri);
    return this.#first((each) => this.#tablesOf(each).mappings.has(key));
  }

  /** The first estimate that is made for a radar. */
  estimateOfRadar(uri: string): NamedEstimate | undefined {
    return this.#first(
      (each) => each.estimate.radar !== undefined && namesFile(each.uri, each.estimate.radar, uri),
    );
  }

  /** The first estimate that names a plan, else the first that is made for the radar that the plan names. */
  estimateOfPlan(uri: string, radar: string | undefined): NamedEstimate | undefined {
    const radarUri = radar === undefined ? undefined : relativeUri(uri, radar);
    return (
      this.#first(
        (each) => each.estimate.plan !== undefined && namesFile(each.uri, each.estimate.plan, uri),
      ) ?? (radarUri === undefined ? undefined : this.estimateOfRadar(radarUri))
    );
  }

  /** The first estimate that is made from a workforce file, and its entry. */
  estimateOfWorkforce(uri: string): NamingEstimate | undefined {
    for (const each of this.#estimates()) {
      const source = each.estimate.workforce.find(({ file }) => namesFile(each.uri, file, uri));
      if (source) return { ...each, source };
    }
    return undefined;
  }

  #first(holds: (each: NamedEstimate) => boolean): NamedEstimate | undefined {
    for (const each of this.#estimates()) if (holds(each)) return each;
    return undefined;
  }

  /** Found once for each version of an estimate: many files ask. */
  #tablesOf({ uri, estimate }: NamedEstimate): Tables {
    const known = this.#known.get(estimate);
    if (known !== undefined) return known;
    const keys = (files: readonly string[]) =>
      files.flatMap((file) => relativeUri(uri, file) ?? []).map(fileKey);
    const mappings = keys(estimate.workforce.flatMap(({ mapping }) => mapping ?? []));
    const scores = keys(estimate.scoreFiles.map(({ file }) => file));
    const tables = { all: new Set([...scores, ...mappings]), mappings: new Set(mappings) };
    this.#known.set(estimate, tables);
    return tables;
  }
}

/** Tables that an estimate names beside its workforce, by `fileKey`. */
interface Tables {
  /** Mappings, and score sets of one's own. */
  readonly all: ReadonlySet<string>;
  readonly mappings: ReadonlySet<string>;
}
