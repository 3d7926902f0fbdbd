import { relative, resolve, sep } from "node:path";
import {
  type EstimateFile,
  type Problem,
  readEstimateFile,
  type WorkforceSource,
  workforceYears,
} from "@kommuneradar/core";
import { describeProblem } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import type { Source } from "../estimate/read-tables.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { type Finding, toFinding } from "../finding.js";

/** A workforce file, with what an estimate of its repository says of it. */
export interface NetworkSource extends Source {
  /** What the estimate weighs by. */
  readonly weight?: EstimateFile["weight"];
  /** That estimate, and how it would count the file. */
  readonly estimate?: {
    readonly file: string;
    readonly stated: Pick<EstimateFile, "scores" | "method" | "overrides" | "processes">;
  };
}

/** The workforce files of a network, in the order of their paths. */
export interface NetworkSources {
  readonly sources: readonly NetworkSource[];
  /** How many files are of earlier years, which are not added up. */
  readonly earlier: number;
  readonly findings: readonly Finding[];
}

/**
 * Workforce files with how they are read: as the first estimate that names them says. Of an estimate with several years
 * the files of the last one count. What only an estimate names is taken along.
 */
export async function workforceSources(
  workforces: readonly string[],
  estimates: readonly string[],
  { io, language }: Context,
  from: InputFiles = filesOnDisk,
): Promise<NetworkSources> {
  const sources = new Map<string, NetworkSource>();
  const earlier = new Set<string>();
  const refused = new Set<string>();
  const findings: Finding[] = [];
  const nameOf = (path: string) => (relative(io.cwd, path) || path).split(sep).join("/");
  for (const file of estimates) {
    const path = resolve(io.cwd, file);
    const { text, problem } = await from.text(path);
    if (text === undefined) {
      findings.push(toFinding(file, problem, language));
      continue;
    }
    const { estimate, problems } = readEstimateFile(text);
    const faults = problems.filter((one) => describeProblem(one, language).severity === "error");
    findings.push(...faults.map((one) => toFinding(file, one, language)));
    const last = workforceYears(estimate?.workforce ?? []).at(-1)?.files ?? [];
    for (const source of estimate?.workforce ?? []) {
      const shown = nameOf(namedPath(path, source.file));
      const mapping = source.mapping && namedPath(path, source.mapping);
      const fault = last.includes(source) ? mappingFault(source, mapping, from) : undefined;
      if (fault) {
        findings.push(toFinding(file, fault, language));
        refused.add(shown);
      } else if (!last.includes(source)) earlier.add(shown);
      else if (!sources.has(shown)) {
        sources.set(shown, {
          file: shown,
          shown,
          source,
          ...(mapping && { mapping }),
          ...(estimate?.weight && { weight: estimate.weight }),
          ...(estimate && { estimate: { file, stated: estimate } }),
        });
      }
    }
  }
  for (const file of workforces) {
    if (![sources, earlier, refused].some((files) => files.has(file)))
      sources.set(file, { file, shown: file });
  }
  return {
    sources: [...sources.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1)),
    earlier: [...earlier].filter((file) => !sources.has(file)).length,
    findings,
  };
}

/** Codes of no classification count for nothing without the table that leads them to one. */
function mappingFault(
  { needsMapping, mapping: file, range }: WorkforceSource,
  mapping: string | undefined,
  from: InputFiles,
): Problem | undefined {
  if (needsMapping && file === undefined) {
    return { code: "missing-mapping", data: { codes: "yrkeskatalog" }, range };
  }
  if (file === undefined || mapping === undefined || from.exists(mapping)) return undefined;
  return { code: "mapping-not-found", data: { file }, range };
}
