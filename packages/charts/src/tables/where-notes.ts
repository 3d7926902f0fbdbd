import { formatNumber, type Language, licenceText } from "@kommuneradar/core";
import { amountText, scoreSetTitle } from "./summary.js";
import { figureTexts } from "./text/figures.js";
import { whereTexts } from "./text/where.js";
import { isProbability, type WhereDocument } from "./where-document.js";
import { whereTitles } from "./where-rows.js";

/** Lines that belong to any reading of the figures: what is reachable, the overlap, what is left out, the source. */
export function whereNotes(document: WhereDocument, language: Language): string[] {
  const { matrix, settings, suppressBelow, scorer } = document;
  const words = whereTexts(language);
  const common = figureTexts(language);
  const unit = common.weight[settings.weight];
  const titles = whereTitles(document, language);
  const limit = formatNumber(suppressBelow, language, Number.isInteger(suppressBelow) ? 0 : 1);
  return [
    words.reachableMeans(matrix.rings.map(titles.ring).join(", ")),
    words.overlap(
      amountText(matrix.total.touched.weight, language),
      amountText(matrix.total.summedWeight, language),
      unit,
    ),
    ...(matrix.hiddenCells > 0 ? [words.hidden(matrix.hiddenCells, limit, unit)] : []),
    ...(matrix.unlinked.length > 0
      ? [words.unlinked(matrix.unlinked.map(titles.technology).join(", "))]
      : []),
    ...(isProbability(document) ? [] : [words.noFte]),
    common.source(scoreSetTitle(scorer.scoreSet), licenceText(scorer.scoreSet.licence, language)).trimEnd(),
    common.notCovered,
  ];
}
