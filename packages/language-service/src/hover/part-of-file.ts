import {
  defaultSuppressBelow,
  formatNumber,
  formatPoints,
  formatShare,
  groupsFor,
  publishEstimate,
  sectorTitle,
  type WorkforceTable,
  withoutRanges,
} from "@kommuneradar/core";
import { occupationSettings } from "../occupation-codes.js";
import { scorerFor } from "../score-occupation.js";
import { estimateNaming } from "../workforce-options.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";

/**
 * What an occupation is of the workforce file: its weight, its share and what it adds to A, and the figure of the sector
 * of the row. "" where the host has not read the file, and for what the estimate view hides.
 * @param sector id of the row's sector; undefined where the row has none
 */
export function partOfFile(asked: Asked, code: string, sector: string | undefined): string {
  const table = asked.context.workforce();
  if (table === undefined) return "";
  const { language, words } = asked;
  const { total, occupations, groups, scores, settings } = published(asked, table);
  const number = (amount: number) => formatNumber(amount, language, Number.isInteger(shown(amount)) ? 0 : 1);
  const isPoints = scores.scale.unit === "probability";
  const unit = (amount: number) => words.part.unit[settings.weight](shown(amount));
  const occupation = occupations.find((one) => one.code === code);
  const group = sector === undefined ? undefined : groups.find(({ key }) => key.sector === sector);
  const added = (value: number) =>
    isPoints ? formatPoints(value, language, 2) : formatNumber(value, language, 3);
  const mean = (value: number) =>
    isPoints ? formatShare(value, language) : formatNumber(value, language, 2);
  return paragraphs([
    occupation &&
      facts([
        bold(words.part.weight(number(occupation.weight), unit(occupation.weight))),
        total.weight > 0
          ? words.part.share(formatShare(occupation.weight / total.weight, language))
          : undefined,
        occupation.probability === null || total.covered === 0
          ? undefined
          : words.part.adds(added((occupation.weight * occupation.probability) / total.covered), isPoints),
      ]),
    group &&
      facts([
        plain(
          words.part.sector(sectorTitle(sector ?? "", language), number(group.weight), unit(group.weight)),
        ),
        group.mean === null ? undefined : `A ${mean(group.mean)}`,
      ]),
  ]);
}

/** As it is written: with one decimal at the most. */
function shown(amount: number): number {
  return Math.round(amount * 10) / 10;
}

/** As the estimate view shows the file by itself. */
function published({ context, symbols }: Asked, table: WorkforceTable) {
  const { reference } = context;
  const { weight } = table.format;
  const settings = {
    ...withoutRanges(occupationSettings(context, symbols)),
    weight,
    groupBy: ["sector"],
  };
  const file = estimateNaming(context)?.estimate?.estimate;
  return publishEstimate([table], reference, settings, {
    scorer: scorerFor(reference, settings),
    groups: groupsFor(file, reference),
    suppressBelow: file?.suppressBelow ?? defaultSuppressBelow,
  });
}
