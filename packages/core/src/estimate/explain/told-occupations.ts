import type { MunicipalityGroup, ReferenceData } from "@kommuneradar/schema";
import type { Cube } from "../../workforce/types.js";
import { isCoarse, sumsOf } from "../figures.js";
import { groupWeights } from "../groups.js";
import { bySide, sides } from "../parts/partings.js";
import type { Public, PublicOccupation } from "../privacy/group-cells.js";
import { cellsApart, keyText } from "../privacy/hidden-groups.js";
import { hideInGroups, leavesAllOpen } from "../privacy/hidden-in-groups.js";
import { limitOf } from "../privacy/pool.js";
import type { PublishedEstimate, PublishOptions } from "../publish.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";

/** Weights in thousandths by occupation: those of a group that may be told. */
export type ToldOccupations = ReadonlyMap<string, number>;

type Published = Pick<PublishedEstimate, "settings" | "occupations" | "suppression" | "sideBySide">;

/**
 * What else figures that stand beside tell of an occupation, as a text: undefined where nothing. Of such occupations those with
 * one text are alike, and stand for each other alone.
 */
export type ToldBeside = (code: string) => string | undefined;

/** What may be told of each group of a published estimate, by `keyText`; groups that are hidden are not there. */
export function toldOccupations(
  cubes: readonly Cube[],
  { settings, occupations, suppression, sideBySide }: Published,
  sets: readonly Pick<MunicipalityGroup, "id" | "municipalities">[],
  scorer: Scorer,
  reference: Pick<ReferenceData, "classifications">,
  compare?: PublishOptions["compare"],
  besides: ToldBeside = () => undefined,
): ReadonlyMap<string, ToldOccupations> {
  const { groupBy } = settings;
  const gone = new Set(suppression?.groups.map((key) => keyText(key, groupBy)));
  const groups = groupWeights(cubes, groupBy, sets)
    .map(({ key, weights }) => ({ text: keyText(key, groupBy), weights }))
    .filter(({ text }) => !gone.has(text));
  if (suppression === undefined) return new Map(groups.map(({ text, weights }) => [text, weights]));

  const about = publicOf(new Set(occupations.map(({ code }) => code)), settings, scorer, reference, besides);
  // A comparison that is withheld parts nothing.
  const beside = sideBySide && compare;
  const hide = (rows: readonly Cube[]) =>
    hideInGroups(
      cellsApart(rows, groupBy, sets),
      (group) => gone.has(group),
      about,
      limitOf(suppression.below),
    );
  // A comparison tells more than the groups alone do: what they alone must not tell is not told beside it either.
  const alone = hide(cubes);
  const told = beside === undefined ? [alone] : rowsApart(cubes, beside).map(hide);
  const compared = comparedSectors(sideBySide, groupBy);
  const isSafe =
    beside === undefined || told.every((rows) => leavesAllOpen(rows, about, (group) => compared.has(group)));
  if (!isSafe) return new Map(groups.map(({ text }) => [text, new Map()]));
  return new Map(
    groups.map(({ text, weights }) => [
      text,
      new Map(
        [...weights].filter(
          ([code]) =>
            !alone.isHiddenInGroup(text, code) &&
            (beside === undefined || told.every((rows) => !rows.isOpenInGroup(text, code))),
        ),
      ),
    ]),
  );
}

/** Groups that every part of a comparison has figures of, as `keyText`: none where groups are not sectors. */
function comparedSectors(
  sideBySide: Published["sideBySide"],
  groupBy: readonly string[],
): ReadonlySet<string> {
  if (sideBySide === undefined || groupBy.length !== 1 || groupBy[0] !== "sector") return new Set();
  const { own, group, all } = sideBySide;
  const parts = [own, ...(group === null ? [] : [group]), all].map(
    ({ sectors }) => new Set(sectors.map(({ sector }) => sector)),
  );
  const shown = all.sectors.filter(({ sector }) => parts.every((part) => part.has(sector)));
  return new Set(shown.map(({ sector }) => keyText({ sector }, groupBy)));
}

/**
 * The rows that a comparison beside the groups parts: it tells of each part's groups, so that what is hidden has to be able
 * to be otherwise within a part.
 */
function rowsApart(
  cubes: readonly Cube[],
  compare: NonNullable<PublishOptions["compare"]>,
): readonly (readonly Cube[])[] {
  const partsOf = bySide(compare.municipality, compare.group?.municipalities ?? [], false);
  return sides.map((side) =>
    cubes.map(({ dimensions, cells }) => {
      const sideOf = partsOf.partsOf(dimensions);
      return { dimensions, cells: cells.filter(({ key }) => sideOf(key)[0] === side) };
    }),
  );
}

function publicOf(
  named: ReadonlySet<string>,
  settings: EstimateSettings,
  scorer: Scorer,
  reference: Pick<ReferenceData, "classifications">,
  besides: ToldBeside,
): Public {
  const known = new Map<string, PublicOccupation>();
  const of = (code: string): PublicOccupation => {
    let found = known.get(code);
    if (found === undefined) {
      const score = scorer.score(code);
      const also = besides(code);
      const sums = [...sumsOf(score, settings), ...(also === undefined ? [] : [also])];
      // Nobody takes a coarse code for one of four digits, though no sum tells them apart.
      found = { value: score.value, sums, kind: [...sums, isCoarse(score)].join(" ") };
      known.set(code, found);
    }
    return found;
  };
  // A code that does not exist can be any text.
  const ends = new Map<string, readonly [number, number]>([["false", [0, 0]]]);
  for (const code of reference.classifications[settings.classification].groups.keys()) {
    if (named.has(code)) continue;
    const { kind, value } = of(code);
    const at = value ?? 0;
    const [low, high] = ends.get(kind) ?? [at, at];
    ends.set(kind, [Math.min(low, at), Math.max(high, at)]);
  }
  return { named, of, unnamedEnds: (kind) => ends.get(kind) };
}
