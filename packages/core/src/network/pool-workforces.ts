import type { ReferenceData } from "@kommuneradar/schema";
import { cubesOf } from "../estimate/cubes.js";
import { estimate } from "../estimate/engine.js";
import { isSmall, limitOf, poolSmall } from "../estimate/privacy/pool.js";
import { suppressOccupations } from "../estimate/privacy/suppress-occupations.js";
import { type PublishedEstimate, publishEstimate } from "../estimate/publish.js";
import { createScorer, type Scorer } from "../estimate/scorer.js";
import { withoutRanges } from "../estimate/settings.js";
import type { EstimateSettings, OccupationResult } from "../estimate/types.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { type MemberWeights, memberWeights } from "./member-weights.js";
import { pooledCube } from "./pooled-cube.js";

/** One estimate of the workforces of many. */
export interface NetworkPool {
  /**
   * By sector, without ranges, and without what would tell a small cell, also to a member that takes its own rows away.
   * undefined where nothing can be told: all but one member are a small cell together.
   */
  readonly estimate: PublishedEstimate | undefined;
  /** The estimate is not told, for that. */
  readonly withheld: boolean;
}

/**
 * Adds workforces up into one estimate for their owners and others. It is the estimate of one file with all rows, bit by
 * bit; what is hidden is more. Every member knows its own rows, so that each cell but its own may be no small one either:
 * what `publishEstimate` hides of the pool is hidden, and what it would hide of the pool without any one member. Members
 * are files, and municipalities by the column of that name. `suppressBelow` is in the weight's unit, and above 0.
 */
export function poolWorkforces(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  suppressBelow: number,
): NetworkPool {
  const cubes = cubesOf(tables);
  const bySector = { ...withoutRanges(settings), groupBy: ["sector"] };
  const scorer = createScorer(reference, bySector);
  const pool = [pooledCube(cubes)];
  const { total, groups, occupations } = estimate(pool, reference, bySector, { scorer });
  const members = memberWeights(cubes);
  const limit = limitOf(suppressBelow);
  const isSmallRest = ({ whole }: MemberWeights) => isSmall(limitOf(total.weight) - whole, limit);
  if (members.some(isSmallRest)) return { estimate: undefined, withheld: true };
  const sectors = hiddenSectors(groups, members, limit);
  const gone = hiddenOccupations(occupations, bySector, members, scorer, suppressBelow);
  const published = publishEstimate(pool, reference, bySector, { suppressBelow, scorer });
  const isHidden = ({ key }: PublishedEstimate["groups"][number]) => sectors.has(key["sector"] ?? "");
  const milli = occupations.reduce(
    (sum, { code, weight }) => (gone.has(code) ? sum + limitOf(weight) : sum),
    0,
  );
  const shown: PublishedEstimate = {
    ...published,
    groups: published.groups.filter((group) => !isHidden(group)),
    occupations: published.occupations.filter(({ code }) => !gone.has(code)),
    suppression: {
      below: suppressBelow,
      comparison: null,
      years: null,
      groups: [
        ...(published.suppression?.groups ?? []),
        ...published.groups.filter(isHidden).map(({ key }) => key),
      ].sort(({ sector: a = "" }, { sector: b = "" }) => (a < b ? -1 : 1)),
      occupations: gone.size === 0 ? null : { count: gone.size, weight: milli / 1000 },
    },
  };
  return { estimate: shown, withheld: false };
}

/** Sectors that would tell somebody who knows the rows of a member a small one of the others. */
function hiddenSectors(
  groups: PublishedEstimate["groups"],
  members: readonly MemberWeights[],
  limitMilli: number,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { sectors } of members) {
    const others = groups.map(({ key: { sector = "" }, weight }) => {
      return [sector, limitOf(weight) - (sectors.get(sector) ?? 0)] as const;
    });
    for (const sector of poolSmall(new Map(others), limitMilli).rows) hidden.add(sector);
  }
  return hidden;
}

/** Occupations that would tell a small one, of all or to somebody who knows the rows of a member: of the others. */
function hiddenOccupations(
  occupations: readonly OccupationResult[],
  settings: EstimateSettings,
  members: readonly MemberWeights[],
  scorer: Scorer,
  suppressBelow: number,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const hide = (all: readonly OccupationResult[]) => {
    const shown = suppressOccupations({ occupations: all, settings }, scorer, suppressBelow).shown;
    const codes = new Set(shown.map(({ code }) => code));
    for (const { code, weight } of all) if (weight > 0 && !codes.has(code)) hidden.add(code);
  };
  hide(occupations);
  for (const { occupations: own } of members) {
    hide(
      occupations.map((one) => {
        const milli = own.get(one.code);
        return milli === undefined ? one : { ...one, weight: (limitOf(one.weight) - milli) / 1000 };
      }),
    );
  }
  return hidden;
}
