import type { OwnMethod } from "@kommuneradar/charts";
import type { EstimateSettings } from "@kommuneradar/core";
import type { NetworkSource } from "./workforce-sources.js";

/**
 * The estimates that name a file of the pool and would count it otherwise, each once, in the order of the files. One figure is
 * counted in one way, that of the call: whose own figure differs is told.
 */
export function ownMethods(
  sources: readonly Pick<NetworkSource, "estimate">[],
  settings: EstimateSettings,
): readonly OwnMethod[] {
  const estimates = new Map(
    sources.flatMap(({ estimate }) => (estimate ? [[estimate.file, estimate] as const] : [])),
  );
  return [...estimates.values()].flatMap(({ file, stated }): OwnMethod[] => {
    const scores = stated.scores[0] ?? settings.scores;
    const { mapping, fallback, bridge } = stated.method;
    const own = {
      scores: scores === settings.scores ? null : scores,
      mapping: mapping === settings.mapping ? null : mapping,
      fallback: fallback === settings.fallback ? null : fallback,
      bridge: bridge === settings.bridge ? null : bridge,
      overrides: stated.overrides.length,
      processes: stated.processes.length,
    };
    return Object.values(own).some((one) => one !== null && one !== 0) ? [{ file, ...own }] : [];
  });
}
