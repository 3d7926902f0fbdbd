import { type CsvCell, type Extent, figuresCsv, type Language, type Reach } from "@kommuneradar/core";
import { shareOfPotential, type WhereDocument } from "../where-document.js";
import { whereTitles } from "../where-rows.js";

const head = ["of", "technology", "title", "sector", "occupation", "ring", "reach", "waitsFor"];
const figures = ["weight", "potential", "shareOfPotential"];
const parts = ["all", "touched", "reachable", "waiting"] as const satisfies readonly (keyof Reach)[];

/**
 * A line per technology and sector (and occupation, where asked for), then the parts of each sector, then of the total,
 * in which what several technologies touch counts once: for a spreadsheet (nb: semicolon and decimal comma) or a script (en).
 */
export function whereCsv(document: WhereDocument, language: Language): string {
  const { matrix, byOccupation } = document;
  const titles = whereTitles(document, language);
  const line = (texts: readonly string[], extent: Extent, whole: Extent | undefined): CsvCell[] => [
    ...texts,
    extent.weight,
    extent.potential,
    shareOfPotential(extent, whole),
  ];
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
  return figuresCsv(
    [
      [...head, ...figures],
      ...rows,
      ...matrix.sectors.flatMap(({ sector, ...reach }) => reaches(sector, reach)),
      ...reaches("total", matrix.total),
    ],
    language,
  );
}
