import {
  type Extent,
  formatNumber,
  type Radar,
  resolveText,
  type WalkPath,
  type WhereMatrix,
} from "@kommuneradar/core";
import { sectorName } from "../beside/sector-title.js";
import { besideWords } from "../beside/words.js";
import type { EstimateViewInput, ViewedResult, ViewedWhere } from "../input.js";
import { percent, weightDigits } from "../numbers.js";
import { shownTitle } from "../shown-title.js";
import { estimateWords } from "../text/index.js";
import type {
  WhereCellView,
  WhereOccupationView,
  WherePart,
  WhereRowView,
  WhereSumView,
  WhereView,
} from "./model.js";
import { whereWords } from "./words.js";

const sums = ["reachable", "waiting", "touched"] as const;

/** A radar over the workforce; null where there is no radar. */
export function whereView(input: EstimateViewInput, result: ViewedResult): WhereView | null {
  const { language, where } = input;
  if (where === undefined) return null;
  const { matrix, radar } = where;
  const words = whereWords(language);
  const { total } = matrix;
  const weight = result.settings.weight;
  const touched = matrix.sectors.filter((sector) => sector.touched.weight > 0);
  // As in the other tables of the page, which have those of the whole workforce.
  const digits = weightDigits(
    total.all.weight,
    touched.map((sector) => sector.touched.weight),
  );
  const amount = (value: number) => formatNumber(value, language, digits);
  const unit = estimateWords(language).unit[weight];
  const part: MakePart = (extent, all, path = null) => {
    const share = all.potential > 0 ? extent.potential / all.potential : null;
    return {
      weightText: amount(extent.weight),
      share,
      shareText: share === null ? "–" : percent(share, language),
      path: extent.weight > 0 ? path : null,
    };
  };
  const withUnit = (extent: Extent) => `${amount(extent.weight)} ${unit(extent.weight)}`;
  return {
    heading: words.heading,
    lead:
      total.touched.weight === 0
        ? matrix.hiddenCells > 0
          ? words.nothingShown
          : words.nothing
        : matrix.rings.length === 0
          ? words.ownRings
          : words.lead(
              withUnit(total.reachable),
              part(total.reachable, total.all).shareText,
              total.waiting.weight > 0
                ? `${withUnit(total.waiting)}, ${part(total.waiting, total.all).shareText}`
                : "",
            ),
    unit: estimateWords(language).unitHeading[weight],
    sectors: touched.map(({ sector }) => ({ id: sector, title: sectorName(input, sector) })),
    hasAll: matrix.sectors.length > 1,
    rows: matrix.rows.flatMap((row): WhereRowView[] =>
      row.cells.length === 0
        ? []
        : [
            {
              ...rowView(row, touched, where, input, part),
              occupations: occupationsOf(row, touched, input, result, part),
              total: part(row.total, total.all, atTechnology(row.technology, null)),
            },
          ],
    ),
    sums: sums
      .filter((kind) => kind !== "reachable" || matrix.rings.length > 0)
      .filter((kind) => kind !== "waiting" || total.waiting.weight > 0)
      .map(
        (kind): WhereSumView => ({
          kind,
          title: words.sums[kind],
          cells: touched.map((sector) => part(sector[kind], sector.all, atReach(kind, sector.sector))),
          total: part(total[kind], total.all, atReach(kind, null)),
        }),
      ),
    notes: [
      ...(where.isOld ? [words.isOld] : []),
      ...(matrix.rings.length > 0
        ? [words.reachableMeans(matrix.rings.map((id) => ringTitle(radar, id, input)).join(", "))]
        : []),
      ...(total.summedWeight > total.touched.weight
        ? [
            words.overlap(
              amount(total.touched.weight),
              amount(total.summedWeight),
              unit(total.touched.weight),
            ),
          ]
        : []),
      ...(matrix.hiddenCells > 0
        ? [words.hidden(matrix.hiddenCells, formatNumber(matrix.hiddenCells, language))]
        : []),
      ...(matrix.hiddenCells > 0 && result.sideBySide !== undefined
        ? [besideWords(language).untoldBeside]
        : []),
      ...(matrix.unlinked.length > 0
        ? [words.unlinked(matrix.unlinked.map((id) => technologyTitle(radar, id, input)).join(", "))]
        : []),
    ],
  };
}

/** Writes an extent as a part of all; `path` is where it is explained. */
type MakePart = (extent: Extent, all: Extent, path?: WalkPath | null) => WherePart;

function atTechnology(technology: string, sector: string | null): WalkPath {
  return [{ kind: "technology", technology, sector }];
}

function atReach(reach: (typeof sums)[number], sector: string | null): WalkPath {
  return [{ kind: "reach", reach, sector }];
}

function rowView(
  row: WhereMatrix["rows"][number],
  sectors: WhereMatrix["sectors"],
  { radar, plans }: ViewedWhere,
  input: EstimateViewInput,
  part: MakePart,
): Omit<WhereRowView, "total" | "occupations"> {
  const words = whereWords(input.language);
  return {
    id: row.technology,
    title: technologyTitle(radar, row.technology, input),
    cells: sectors.map(({ sector, all }): WhereCellView | null => {
      const cell = row.cells.find((one) => one.sector === sector);
      return cell === undefined
        ? null
        : {
            ...part(cell, all, atTechnology(row.technology, sector)),
            reach: cell.reach,
            reachText:
              cell.reach === "waiting"
                ? words.waitsFor(row.waitsFor.map((id) => platformTitle(plans, id, input)).join(", "))
                : words[cell.reach],
            ring: cell.ring === undefined ? "–" : ringTitle(radar, cell.ring, input),
          };
    }),
  };
}

/** Those that may be told of: the matrix has no others. */
function occupationsOf(
  row: WhereMatrix["rows"][number],
  sectors: WhereMatrix["sectors"],
  input: EstimateViewInput,
  { occupations: named, settings }: ViewedResult,
  part: MakePart,
): readonly WhereOccupationView[] {
  const own = new Map(named.map(({ code, title }) => [code, title]));
  return sectors.flatMap(({ sector, all }) => {
    const cell = row.cells.find((one) => one.sector === sector);
    return (cell?.occupations ?? [])
      .toSorted((one, other) => other.weight - one.weight || (one.code < other.code ? -1 : 1))
      .map(({ code, ...extent }) => ({
        ...part(
          extent,
          all,
          own.has(code)
            ? [...atTechnology(row.technology, sector), { kind: "occupation", code }, { kind: "value" }]
            : null,
        ),
        code,
        ...shownTitle(input, settings.classification, code, own.get(code) ?? ""),
        sector,
        sectorTitle: sectorName(input, sector),
      }));
  });
}

function technologyTitle(radar: Radar, id: string, { language }: EstimateViewInput): string {
  const technology = radar.technologies.find((one) => one.id === id);
  return resolveText(technology?.title, language, radar.language) || id;
}

function platformTitle(plans: ViewedWhere["plans"], id: string, { language }: EstimateViewInput): string {
  const plan = plans.find(({ platforms }) => platforms.some((one) => one.id === id));
  return resolveText(plan?.platforms.find((one) => one.id === id)?.title, language, plan?.language) || id;
}

function ringTitle(radar: Radar, id: string, { language }: EstimateViewInput): string {
  return resolveText(radar.rings.find((ring) => ring.id === id)?.title, language, radar.language) || id;
}
