import { shareOfPotential, whereTitles } from "@kommuneradar/charts";
import type { Extent, Reach } from "@kommuneradar/core";
import { csvLine } from "../../layout/csv-line.js";
import type { WhereFormat } from "./types.js";

const head = ["of", "technology", "title", "sector", "occupation", "ring", "reach", "waitsFor"];
const figures = ["weight", "potential", "shareOfPotential"];
const parts = ["all", "touched", "reachable", "waiting"] as const satisfies readonly (keyof Reach)[];

/**
 * A line per technology and sector (and occupation, where asked for), then the parts of each sector, then of the total,
 * in which what several technologies touch counts once: for a spreadsheet (nb: semicolon and decimal comma) or a script (en).
 */
export const csv: WhereFormat = (document, language) => {
  const { matrix, byOccupation } = document;
  const titles = whereTitles(document, language);
  const line = (texts: readonly string[], extent: Extent, whole: Extent | undefined) =>
    csvLine([...texts, extent.weight, extent.potential, shareOfPotential(extent, whole)], language);
  const allOf = (id: string) => matrix.sectors.find(({ sector }) => sector === id)?.all;
  const rows = matrix.rows.flatMap(({ technology, waitsFor, cells }) =>
    cells.flatMap((cell) => {
      const whole = allOf(cell.sector);
      const texts = (of: string, title: string, occupation: string) => [
        of,
        technology,
        title,
        cell.sector,
        occupation,
        cell.ring ?? "",
        cell.reach,
        waitsFor.join(" "),
      ];
      return [
        line(texts("technology", titles.technology(technology), ""), cell, whole),
        ...(byOccupation ? cell.occupations : []).map((one) =>
          line(texts("occupation", titles.occupation(one.code), one.code), one, whole),
        ),
      ];
    }),
  );
  const reaches = (sector: string, reach: Reach) =>
    parts.map((part) => line([part, "", "", sector, "", "", "", ""], reach[part], reach.all));
  return `${[
    csvLine([...head, ...figures], language),
    ...rows,
    ...matrix.sectors.flatMap(({ sector, ...reach }) => reaches(sector, reach)),
    ...reaches("total", matrix.total),
  ].join("\n")}\n`;
};
