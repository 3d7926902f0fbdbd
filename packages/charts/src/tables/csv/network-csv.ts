import {
  type CsvCell,
  type Figures,
  figuresCsv,
  type Language,
  ringKinds,
  type TechnologySpread,
} from "@kommuneradar/core";
import { hiddenNotes } from "../hidden-notes.js";
import { type NetworkDocument, pooledFigures } from "../network-document.js";
import { countedBeside, networkText, radarNames, withheldNote } from "../network-rows.js";

const names = ["of", "id", "title", "radar", "radarTitle", "ring", "kind", "status"];
const counts = ["radars", ...ringKinds, ...countedBeside, "agreement", "withEvidence", "evidence"];
const figureColumns = [
  "weight",
  "unknownCode",
  "covered",
  "coverage",
  "mean",
  "high",
  "medium",
  "low",
  "automatable",
] as const satisfies readonly (keyof Figures)[];

const blanks = (columns: readonly unknown[]): null[] => columns.map(() => null);

/**
 * A line per technology, each followed by a line per radar that has it (`standing`), then a line per sector of the pooled workforces and
 * their total, hidden ones without figures and with the reason: for a spreadsheet (nb: semicolon and decimal comma) or a script (en).
 */
export function networkCsv({ spread, pool }: NetworkDocument, language: Language): string {
  const titles = spread ? radarNames(spread, language) : new Map<string, string>();
  const technologies = (spread?.technologies ?? []).flatMap((one) => technologyLines(one, titles, language));
  return figuresCsv(
    [[...names, ...counts, ...figureColumns, "hidden"], ...technologies, ...poolLines(pool, language)],
    language,
  );
}

function technologyLines(
  technology: TechnologySpread,
  titles: ReadonlyMap<string, string>,
  language: Language,
): CsvCell[][] {
  const { id, radars, agreement, withEvidence, standings } = technology;
  const title = networkText(technology.title, language);
  const figures = [...blanks(figureColumns), null];
  const own: CsvCell[] = [
    ...["technology", id, title],
    ...blanks(names.slice(3)),
    radars,
    ...[...ringKinds, ...countedBeside].map((name) => technology.counts[name]),
    agreement ?? null,
    withEvidence,
    null,
    ...figures,
  ];
  const of = standings.map((one): CsvCell[] => [
    ...["standing", id, title, one.radar, titles.get(one.radar) ?? one.radar],
    one.ring ?? null,
    one.kind ?? null,
    one.status,
    ...blanks(counts.slice(1)),
    one.evidence,
    ...figures,
  ]);
  return [own, ...of];
}

function poolLines(pool: NetworkDocument["pool"], language: Language): CsvCell[][] {
  if (pool === undefined) return [];
  const figures = pooledFigures(pool);
  const before = (of: string, sector: string): CsvCell[] => [
    of,
    sector,
    ...blanks(names.slice(2)),
    ...blanks(counts),
  ];
  const line = (of: string, sector: string, values: Figures): CsvCell[] => [
    ...before(of, sector),
    ...figureColumns.map((name) => values[name]),
    null,
  ];
  if (figures === undefined) {
    return [[...before("total", ""), ...blanks(figureColumns), withheldNote(pool, language)]];
  }
  const [reason = ""] = hiddenNotes(figures, language);
  return [
    ...figures.groups.map((group) => line("sector", group.key["sector"] ?? "", group)),
    ...(figures.suppression?.groups ?? []).map(({ sector = "" }) => [
      ...before("sector", sector),
      ...blanks(figureColumns),
      reason,
    ]),
    line("total", "", figures.total),
  ];
}
