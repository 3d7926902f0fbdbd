import { networkText, type PooledDocument, scoreSetTitle } from "@kommuneradar/charts";
import {
  type Figures,
  type Language,
  type OccupationResult,
  resolveText,
  type TechnologySpread,
} from "@kommuneradar/core";
import type { AggregateOutput } from "@kommuneradar/schema";
import type { NetworkFormat } from "./types.js";

export const json: NetworkFormat = ({ spread, pool, diagnostics }, language) => {
  const written: AggregateOutput = {
    version: 1,
    radars: (spread?.radars ?? []).map(({ newest: { id, radar }, earlier }) => ({
      id,
      title: resolveText(radar.title, language, radar.language) || id,
      edition: radar.edition ?? null,
      earlier: [...earlier],
    })),
    technologies: (spread?.technologies ?? []).map((one) => technology(one, language)),
    keptApart: (spread?.keptApart ?? []).map(({ name, by, technologies, radars }) => ({
      name,
      by,
      technologies: [...technologies],
      radars: [...radars],
    })),
    unmappedRings: (spread?.unmappedRings ?? []).map(({ radar, ring, title, technologies }) => ({
      radar,
      ring,
      title: networkText(title, language),
      technologies,
    })),
    pooled: pool ? pooled(pool) : null,
    diagnostics: diagnostics.map((one) => ({ ...one, related: [...one.related] })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};

function technology(one: TechnologySpread, language: Language): AggregateOutput["technologies"][number] {
  return {
    id: one.id,
    title: networkText(one.title, language) || one.id,
    otherIds: [...one.otherIds],
    radars: one.radars,
    counts: one.counts,
    innermost: one.innermost ?? null,
    outermost: one.outermost ?? null,
    agreement: one.agreement ?? null,
    withEvidence: one.withEvidence,
    categories: one.categories.map(({ title, radars }) => ({ title: networkText(title, language), radars })),
    standings: one.standings.map((standing) => ({
      ...standing,
      ring: standing.ring ?? null,
      kind: standing.kind ?? null,
    })),
  };
}

function pooled({ estimate, ...pool }: PooledDocument): AggregateOutput["pooled"] {
  return {
    files: pool.files,
    earlierFiles: pool.earlierFiles,
    municipalities: pool.municipalities,
    years: [...pool.years],
    withheld: pool.withheld,
    rejectedRows: pool.rejectedRows,
    fictional: pool.fictional,
    suppressBelow: pool.suppressBelow,
    ownMethods: pool.ownMethods.map((one) => ({ ...one })),
    figures: estimate
      ? {
          settings: {
            ...estimate.settings,
            overrides: estimate.settings.overrides.map(withoutSpread),
            groupBy: [...estimate.settings.groupBy],
          },
          scores: scoreSetTitle(estimate.scores),
          total: figuresJson(estimate.total),
          groups: estimate.groups.map((group) => ({ ...figuresJson(group), key: { ...group.key } })),
          hiddenGroups: (estimate.suppression?.groups ?? []).map((key) => ({ ...key })),
          occupations: estimate.occupations.map(occupationJson),
          hiddenOccupations: estimate.suppression?.occupations ?? null,
        }
      : null,
  };
}

/** The pool has no ranges. */
function figuresJson<F extends Figures>(of: F) {
  return { ...of, meanInterval: null, highInterval: null };
}

function occupationJson({ sources, override, ...one }: OccupationResult) {
  return {
    ...one,
    sources: sources.map((source) => ({ ...source })),
    override: override === null ? null : withoutSpread(override),
  };
}

/** The pool has no ranges, and so nothing of a spread. */
function withoutSpread<O extends { readonly spread?: unknown }>({ spread: _, ...one }: O) {
  return one;
}
