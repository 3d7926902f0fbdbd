import {
  type Language,
  type Reach,
  type Reachability,
  resolveText,
  type WhereCell,
  type WhereRow,
} from "@kommuneradar/core";
import { occupationName } from "./occupation-name.js";
import { amountText, percentText } from "./summary.js";
import { figureTexts } from "./text/figures.js";
import { sectorName } from "./text/sector-name.js";
import { whereTexts } from "./text/where.js";
import { isProbability, shareOfPotential, type WhereDocument } from "./where-document.js";

/** A sector, technology, platform, occupation and ring as people call them. */
export function whereTitles(
  {
    radar,
    plans,
    scorer,
    settings,
    titles,
  }: Pick<WhereDocument, "radar" | "plans" | "scorer" | "settings" | "titles">,
  language: Language,
) {
  const platformOf = (id: string) => {
    const plan = plans.find(({ platforms }) => platforms.some((one) => one.id === id));
    return resolveText(plan?.platforms.find((one) => one.id === id)?.title, language, plan?.language) || id;
  };
  return {
    sector: (id: string) => sectorName(id, language),
    ring: (id: string | undefined) =>
      id === undefined
        ? "–"
        : resolveText(radar.rings.find((ring) => ring.id === id)?.title, language, radar.language) || id,
    platform: platformOf,
    occupation: (code: string) => occupationName({ titles, settings }, scorer.score(code)),
    technology: (id: string) =>
      resolveText(
        radar.technologies.find((technology) => technology.id === id)?.title,
        language,
        radar.language,
      ) || id,
  };
}

/** What a reach is called; a waiting one says for what. */
export function reachText(reach: Reachability, waitsFor: readonly string[], language: Language): string {
  const words = whereTexts(language);
  return reach === "waiting" ? words.waitsFor(waitsFor.join(", ")) : words[reach];
}

/** Columns, a row per sector, the total last. */
export function whereSectorRows(document: WhereDocument, language: Language): string[][] {
  const words = whereTexts(language);
  const { matrix, settings } = document;
  const unit = figureTexts(language).weight[settings.weight];
  const row = (name: string, reach: Reach) => [
    name,
    amountText(reach.all.weight, language),
    amountText(reach.touched.weight, language),
    percentText(shareOfPotential(reach.touched, reach.all), language),
    amountText(reach.reachable.weight, language),
    percentText(shareOfPotential(reach.reachable, reach.all), language),
    amountText(reach.waiting.weight, language),
    percentText(shareOfPotential(reach.waiting, reach.all), language),
  ];
  const ofPotential = words.shareOfPotential;
  return [
    [
      words.sector,
      `${unit}, ${words.all}`,
      words.touched,
      ofPotential,
      `${words.reachable} ${words.today}`,
      ofPotential,
      words.waiting,
      ofPotential,
    ],
    ...matrix.sectors.map((sector) => row(whereTitles(document, language).sector(sector.sector), sector)),
    row(words.total, matrix.total),
  ];
}

/** Columns, and a row per technology and sector; with occupations below, where they were asked for. */
export function whereTechnologyRows(document: WhereDocument, language: Language): string[][] {
  const words = whereTexts(language);
  const { matrix, settings } = document;
  const titles = whereTitles(document, language);
  const figures = (weight: number, potential: number, part: number | null) => [
    amountText(weight, language),
    ...(isProbability(document) ? [amountText(potential, language)] : []),
    percentText(part, language),
  ];
  const cellRows = (row: WhereRow, cell: WhereCell) => {
    const all = matrix.sectors.find(({ sector }) => sector === cell.sector)?.all;
    const own = [
      titles.technology(row.technology),
      titles.sector(cell.sector),
      ...(document.byOccupation ? [""] : []),
      titles.ring(cell.ring),
      reachText(cell.reach, row.waitsFor.map(titles.platform), language),
      ...figures(cell.weight, cell.potential, shareOfPotential(cell, all)),
    ];
    const below = cell.occupations.map((one) => [
      "",
      "",
      `${one.code} ${titles.occupation(one.code)}`.trim(),
      "",
      "",
      ...figures(one.weight, one.potential, shareOfPotential(one, all)),
    ]);
    return document.byOccupation ? [own, ...below] : [own];
  };
  return [
    [
      words.technology,
      words.sector,
      ...(document.byOccupation ? [words.occupation] : []),
      words.ring,
      words.today,
      figureTexts(language).weight[settings.weight],
      ...(isProbability(document) ? [words.potential] : []),
      words.shareOfPotential,
    ],
    ...matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cellRows(row, cell))),
  ];
}
