import type { ReferenceData } from "@kommuneradar/schema";
import { cubesOf } from "../estimate/cubes.js";
import { type ToldBeside, toldOccupations } from "../estimate/explain/told-occupations.js";
import { decideHidden } from "../estimate/privacy/decide.js";
import { keyText } from "../estimate/privacy/hidden-groups.js";
import { limitOf } from "../estimate/privacy/pool.js";
import type { PublishedEstimate, PublishOptions } from "../estimate/publish.js";
import { createScorer } from "../estimate/scorer.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { withoutToldCells } from "./without-told-cells.js";
import { cellKey, sectorOccupations } from "./workforce-cells.js";

/** Occupations in sectors that are in no figure, by `cellKey`. */
export type HiddenCells = ReadonlySet<string>;

const groupBy = ["sector"];

/**
 * The cells of a workforce that must not be told beside its published estimate by sector, though one may read each cell
 * singly: the small ones, and those that would tell them. They are those of which nothing is told within a sector
 * (`toldOccupations`), so that both can stand on one page, and such as would tell a small one to who knows which cells there
 * are (`withoutToldCells`). `options` are those it was published with.
 */
export function hiddenCells(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression" | "sideBySide">,
  options: Pick<PublishOptions, "scorer" | "groups" | "compare"> & { readonly besides?: ToldBeside } = {},
): HiddenCells {
  const { suppression, occupations, sideBySide } = published;
  if (suppression === undefined) return new Set();
  const settings = { ...published.settings, groupBy };
  const scorer = options.scorer ?? createScorer(reference, settings);
  const sets = options.groups ?? reference.municipalityGroups;
  const { compare } = options;
  const limit = limitOf(suppression.below);
  const cubes = cubesOf(tables);
  const asked = compare && {
    municipality: compare.municipality,
    members: compare.group?.municipalities ?? [],
  };
  const { sectors } = decideHidden(cubes, { groupBy, sets, compare: asked }, limit);
  const told = toldOccupations(
    cubes,
    {
      settings,
      occupations,
      suppression: { ...suppression, groups: [...sectors.all].map((sector) => ({ sector })) },
      sideBySide,
    },
    sets,
    scorer,
    reference,
    compare,
    options.besides,
  );
  const cells = sectorOccupations(tables, scorer);
  const mayShow = cells.filter(
    ({ sector, occupation, weightMilli }) =>
      weightMilli > limit && told.get(keyText({ sector }, groupBy))?.has(occupation),
  );
  const shown = withoutToldCells(cells, mayShow, limit);
  return new Set(cells.filter((cell) => !shown.has(cell)).map(cellKey));
}
