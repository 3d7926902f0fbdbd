import { shareOfPotential, whereTitles } from "@kommuneradar/charts";
import type { Reach } from "@kommuneradar/core";
import type { WhereOutput } from "@kommuneradar/schema";
import type { WhereFormat } from "./types.js";

export const json: WhereFormat = (document, language) => {
  const { matrix, settings, scorer, byOccupation } = document;
  const titles = whereTitles(document, language);
  const reach = ({ all, touched, reachable, waiting, summedWeight }: Reach) => ({
    all,
    touched,
    reachable,
    waiting,
    summedWeight,
  });
  const written: WhereOutput = {
    version: 1,
    settings: {
      scores: settings.scores,
      classification: settings.classification,
      weight: settings.weight,
      mapping: settings.mapping,
      suppressBelow: document.suppressBelow,
    },
    rings: [...matrix.rings],
    overlap: "union",
    total: reach(matrix.total),
    sectors: matrix.sectors.map((one) => ({ sector: one.sector, ...reach(one) })),
    technologies: matrix.rows.map(({ technology, waitsFor, total, cells }) => ({
      id: technology,
      title: titles.technology(technology),
      waitsFor: [...waitsFor],
      ...total,
      shareOfPotential: shareOfPotential(total, matrix.total.all),
      cells: cells.map(({ sector, ring, reach: reachable, weight, potential, occupations }) => ({
        sector,
        ring: ring ?? null,
        reach: reachable,
        weight,
        potential,
        shareOfPotential: shareOfPotential(
          { weight, potential },
          matrix.sectors.find((one) => one.sector === sector)?.all,
        ),
        ...(byOccupation
          ? { occupations: occupations.map((one) => ({ ...one, title: scorer.score(one.code).title })) }
          : {}),
      })),
    })),
    unlinked: [...matrix.unlinked],
    hiddenCells: matrix.hiddenCells,
    diagnostics: document.diagnostics.map((one) => ({ ...one, related: [...one.related] })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};
