import {
  type Language,
  type Reach,
  type Reachability,
  resolveText,
  type WhereCell,
  type WhereRow,
} from "@kommuneradar/core";
import { amount, share } from "../estimate/summary.js";
import { texts } from "../text/index.js";
import { occupationName } from "../text/occupation-name.js";
import { sectorName } from "../text/sector-name.js";
import { whereTexts } from "../text/where.js";
import { isProbability, shareOf, type WhereDocument } from "./document.js";

/** A sector, technology, platform, occupation and ring as people call them. */
export function titlesOf(
  { radar, plans, scorer, settings }: Pick<WhereDocument, "radar" | "plans" | "scorer" | "settings">,
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
    occupation: (code: string) => occupationName(settings.classification, scorer.score(code), language),
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
export function sectorRows(document: WhereDocument, language: Language): string[][] {
  const words = whereTexts(language);
  const { matrix, settings } = document;
  const unit = texts(language).weight[settings.weight];
  const row = (name: string, reach: Reach) => [
    name,
    amount(reach.all.weight, language),
    amount(reach.touched.weight, language),
    share(shareOf(reach.touched, reach.all), language),
    amount(reach.reachable.weight, language),
    share(shareOf(reach.reachable, reach.all), language),
    amount(reach.waiting.weight, language),
    share(shareOf(reach.waiting, reach.all), language),
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
    ...matrix.sectors.map((sector) => row(titlesOf(document, language).sector(sector.sector), sector)),
    row(words.total, matrix.total),
  ];
}

/** Columns, and a row per technology and sector; with occupations below, where they were asked for. */
export function technologyRows(document: WhereDocument, language: Language): string[][] {
  const words = whereTexts(language);
  const { matrix, settings } = document;
  const titles = titlesOf(document, language);
  const figures = (weight: number, potential: number, part: number | null) => [
    amount(weight, language),
    ...(isProbability(document) ? [amount(potential, language)] : []),
    share(part, language),
  ];
  const cellRows = (row: WhereRow, cell: WhereCell) => {
    const all = matrix.sectors.find(({ sector }) => sector === cell.sector)?.all;
    const own = [
      titles.technology(row.technology),
      titles.sector(cell.sector),
      ...(document.byOccupation ? [""] : []),
      titles.ring(cell.ring),
      reachText(cell.reach, row.waitsFor.map(titles.platform), language),
      ...figures(cell.weight, cell.potential, shareOf(cell, all)),
    ];
    const below = cell.occupations.map((one) => [
      "",
      "",
      `${one.code} ${titles.occupation(one.code)}`.trim(),
      "",
      "",
      ...figures(one.weight, one.potential, shareOf(one, all)),
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
      texts(language).weight[settings.weight],
      ...(isProbability(document) ? [words.potential] : []),
      words.shareOfPotential,
    ],
    ...matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cellRows(row, cell))),
  ];
}
