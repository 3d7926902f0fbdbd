import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { type CompareOptions, compareMunicipality } from "./comparison/compare.js";
import { allRows, sectorWeights } from "./comparison/part-weights.js";
import type { Comparison } from "./comparison/types.js";
import { cubesOf } from "./cubes.js";
import { type EstimateOptions, estimate } from "./engine.js";
import { isCoarse } from "./figures.js";
import { decideHidden } from "./privacy/decide.js";
import { keyText } from "./privacy/hidden-groups.js";
import { hiddenYears } from "./privacy/hidden-years.js";
import { limitOf } from "./privacy/pool.js";
import { suppressComparison } from "./privacy/suppress-comparison.js";
import { suppressOccupations } from "./privacy/suppress-occupations.js";
import { suppressYears } from "./privacy/suppress-years.js";
import type { Suppression } from "./privacy/types.js";
import { withoutUnitGroups } from "./privacy/without-unit-groups.js";
import { createScorer } from "./scorer.js";
import { withoutRanges } from "./settings.js";
import type { EstimateResult, EstimateSettings } from "./types.js";
import { estimateYears, type YearTables } from "./years/estimate-years.js";
import type { YearsResult } from "./years/types.js";

/** An estimate as it is shown: with what was asked for beside it, and without what must not be told. */
export interface PublishedEstimate extends EstimateResult {
  /** The municipality beside its group and all rows; undefined when not asked for, without rows, or withheld. */
  readonly sideBySide: Comparison | undefined;
  /** undefined with a single year. */
  readonly years: YearsResult | undefined;
  /** What was left out; undefined when nothing was asked to be. */
  readonly suppression: Suppression | undefined;
}

/** How an estimate is made ready to be shown: cells of at most `suppressBelow` are hidden. */
export interface PublishOptions extends EstimateOptions {
  /** The municipality that is asked about, and what it is held against. */
  readonly compare?: Pick<CompareOptions, "municipality" | "group"> | undefined;
  /** Every year with its tables, the estimated one with them; nothing is said of a single year. */
  readonly years?: readonly YearTables[] | undefined;
  /** false: the comparison and the years have no ranges, for readers who are shown none; they cost most of the time. */
  readonly rangesBeside?: boolean;
  /** Cells at or below this weight are hidden; 0 hides none. See `Suppression`. */
  readonly suppressBelow: number;
}

/**
 * An estimate for readers: what `estimate` gives, a comparison, several years, and of all of them only what tells no
 * small cell. The total of the estimate itself is always shown.
 */
export function publishEstimate(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  options: PublishOptions,
): PublishedEstimate {
  const scorer = options.scorer ?? createScorer(reference, settings);
  const result = estimate(tables, reference, settings, { ...options, scorer });
  const years = options.years !== undefined && options.years.length > 1 ? options.years : undefined;
  const beside = options.rangesBeside === false ? withoutRanges(settings) : settings;
  const yearsResult = years && estimateYears(years, reference, beside, scorer);
  const compare = (merged?: ReadonlySet<string>) =>
    options.compare && compareMunicipality(tables, reference, beside, { ...options.compare, scorer, merged });
  if (!(options.suppressBelow > 0)) {
    return { ...result, sideBySide: compare(), years: yearsResult, suppression: undefined };
  }

  const limit = limitOf(options.suppressBelow);
  const hidden = decideHidden(
    cubesOf(tables),
    {
      groupBy: settings.groupBy,
      sets: options.groups ?? reference.municipalityGroups,
      compare: options.compare && {
        municipality: options.compare.municipality,
        members: options.compare.group?.municipalities ?? [],
      },
    },
    limit,
  );
  const isHidden = ({ key }: EstimateResult["groups"][number]) =>
    hidden.groups.has(keyText(key, settings.groupBy));
  const comparison = hidden.sectors.withheld ? undefined : compare(hidden.sectors.all);
  const side = comparison && suppressComparison(comparison, hidden.sectors);
  const over = years && yearsResult && suppressYears(yearsResult, hiddenIn(years, hidden, limit));
  const occupations = suppressOccupations(result, scorer, options.suppressBelow);
  const shown = {
    groups: result.groups.filter((group) => !isHidden(group)),
    sideBySide: side?.shown,
    years: over?.shown,
  };
  return {
    ...result,
    ...(result.occupations.some(({ code }) => isCoarse(scorer.score(code)))
      ? withoutUnitGroups(shown)
      : shown),
    occupations: occupations.shown,
    suppression: {
      below: options.suppressBelow,
      groups: result.groups.filter(isHidden).map(({ key }) => key),
      occupations: occupations.hidden,
      comparison:
        side || (options.compare && hidden.sectors.withheld)
          ? { withheld: hidden.sectors.withheld, sectors: side?.sectors ?? [] }
          : null,
      years: over?.hidden ?? null,
    },
  };
}

function hiddenIn(years: readonly YearTables[], hidden: ReturnType<typeof decideHidden>, limit: number) {
  const weights = years.map(({ year, tables }) => ({
    year,
    sectors: sectorWeights(allRows(cubesOf(tables))),
  }));
  const all = new Set(weights.flatMap(({ sectors }) => [...sectors.keys()]));
  return hiddenYears(weights, hidden.noSectors ? all : hidden.sectors.all, limit);
}
