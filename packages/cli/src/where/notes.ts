import { formatNumber, type Language } from "@kommuneradar/core";
import { amount, titled } from "../estimate/summary.js";
import { texts } from "../text/index.js";
import { whereTexts } from "../text/where.js";
import { isProbability, type WhereDocument } from "./document.js";
import { titlesOf } from "./rows.js";

/** Lines that belong to any reading of the figures: what is reachable, the overlap, what is left out, the source. */
export function whereNotes(document: WhereDocument, language: Language): string[] {
  const { matrix, settings, suppressBelow, scorer } = document;
  const words = whereTexts(language);
  const common = texts(language);
  const unit = common.weight[settings.weight];
  const titles = titlesOf(document, language);
  const limit = formatNumber(suppressBelow, language, Number.isInteger(suppressBelow) ? 0 : 1);
  return [
    words.reachableMeans(matrix.rings.map(titles.ring).join(", ")),
    words.overlap(
      amount(matrix.total.touched.weight, language),
      amount(matrix.total.summedWeight, language),
      unit,
    ),
    ...(matrix.hiddenCells > 0 ? [words.hidden(matrix.hiddenCells, limit, unit)] : []),
    ...(matrix.unlinked.length > 0
      ? [words.unlinked(matrix.unlinked.map(titles.technology).join(", "))]
      : []),
    ...(isProbability(document) ? [] : [words.noFte]),
    common.source(titled(scorer.scoreSet), scorer.scoreSet.licence).trimEnd(),
    common.notCovered,
  ];
}
