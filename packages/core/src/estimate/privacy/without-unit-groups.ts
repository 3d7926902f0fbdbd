import type { ComparedPart } from "../comparison/types.js";
import type { PublishedEstimate } from "../publish.js";
import type { Figures } from "../types.js";

type Parts = Pick<PublishedEstimate, "groups" | "sideBySide" | "years">;

/**
 * Parts of a workforce without B by unit groups, which counts a coarse code by how many of its unit groups are high: no two
 * such codes are alike in it, so that it would tell their weights in a part.
 */
export function withoutUnitGroups({ groups, sideBySide, years }: Parts): Parts {
  const part = <P extends ComparedPart>(compared: P): P => ({
    ...compared,
    total: without(compared.total),
    sectors: compared.sectors.map((one) => ({ ...one, figures: without(one.figures) })),
  });
  return {
    groups: groups.map(without),
    sideBySide: sideBySide && {
      ...sideBySide,
      own: part(sideBySide.own),
      group: sideBySide.group && part(sideBySide.group),
      all: part(sideBySide.all),
    },
    years: years && {
      ...years,
      years: years.years.map((year) => ({
        ...year,
        total: without(year.total),
        sectors: year.sectors.map((one) => ({ ...one, figures: without(one.figures) })),
      })),
    },
  };
}

function without<F extends Figures>(figures: F): F {
  return { ...figures, highByUnitGroups: null };
}
