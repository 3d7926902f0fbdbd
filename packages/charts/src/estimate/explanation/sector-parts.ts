import type { Figures, WalkPath } from "@kommuneradar/core";
import { sectorName } from "../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { amountsOf } from "./amounts.js";
import type { PartsView, PartView } from "./model.js";
import { noPart, partColumns, restPart, sumPart } from "./part-rows.js";
import { explanationWords } from "./words.js";

/** A sector of a figure, and what it adds to measure A of it. */
export interface SectorPart {
  readonly sector: string;
  readonly weight: number;
  readonly mean: number | null;
  readonly contribution: number | null;
  readonly path: WalkPath;
}

/** The sectors that make a figure; null where there is but one. `hides`: others are not shown. */
export function sectorParts(
  input: EstimateViewInput,
  result: ViewedResult,
  of: { readonly figures: Figures; readonly parts: readonly SectorPart[]; readonly hides: boolean },
): PartsView | null {
  const { figures, parts, hides } = of;
  if (parts.length + Number(hides) < 2) return null;
  const { language } = input;
  const words = explanationWords(language);
  const amounts = amountsOf(result, language);
  const left = (whole: number, take: (part: SectorPart) => number) =>
    parts.reduce((rest, part) => rest - take(part), whole);
  const rest = {
    weight: left(figures.weight, (part) => part.weight),
    contribution: left(figures.mean ?? 0, (part) => part.contribution ?? 0),
  };
  const written = amounts.column([figures, ...parts, ...(hides ? [rest] : [])].map(({ weight }) => weight));
  const rows = parts.map(({ sector, weight, mean, contribution, path }): PartView => {
    const { share, text } = amounts.share(contribution, figures.mean);
    return {
      ...noPart,
      id: sector,
      title: sectorName(input, sector),
      weightText: written(weight),
      valueText: mean === null ? "–" : amounts.mean(mean),
      addedText: contribution === null ? "–" : amounts.added(contribution),
      share,
      shareText: text,
      path,
    };
  });
  return {
    id: "sectors",
    heading: words.bySector,
    columns: { ...partColumns(input, result, words.sector), value: "A" },
    rows,
    rest: hides ? restPart(rest, figures.mean, amounts, words.hidden, written) : null,
    sum: sumPart(figures, amounts, words.sum, written),
    note: "",
  };
}
