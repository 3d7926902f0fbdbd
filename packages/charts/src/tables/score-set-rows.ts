import { formatNumber, type Language } from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";
import { occupationName } from "./occupation-name.js";
import { meanText, percentText, scoreSetTitle } from "./summary.js";
import type { TableBlock } from "./table-block.js";
import { figureTexts } from "./text/figures.js";

/** Several score sets side by side, each in its own scale; none when one alone was asked for. */
export function scoreSetBlocks(document: FiguresDocument, language: Language): readonly TableBlock[] {
  const { comparison, settings, suppression } = document;
  if (comparison === undefined) return [];
  const all = figureTexts(language);
  const words = all.scoreSets;
  const head = [
    words.set,
    words.speaksOf,
    words.scale,
    all.coverage,
    all.meanShort,
    all.highShort,
    words.agreement,
  ];
  const rows = comparison.map(({ scores, total, agreement }) => [
    scoreSetTitle(scores),
    words.kind[scores.kind],
    `${formatNumber(scores.scale.min, language)}–${formatNumber(scores.scale.max, language)}`,
    percentText(total.coverage, language),
    meanText(total.mean, scores, language),
    percentText(total.high, language),
    agreement === null || agreement.correlation === null
      ? "–"
      : formatNumber(agreement.correlation, language, 2),
  ]);
  const apart = comparison.flatMap(({ scores, agreement }) =>
    agreement === null || agreement.apart.length === 0
      ? []
      : [
          words.apart(
            scoreSetTitle(scores),
            agreement.apart.map((one) => `${one.code} ${occupationName(document, one)}`.trim()).join(", "),
          ),
        ],
  );
  const notes = [
    words.note,
    ...(suppression?.occupations ? [all.withoutHidden] : []),
    ...apart,
    ...(settings.overrides.length > 0 ? [words.overrides] : []),
  ];
  return [{ heading: words.heading, rows: [head, ...rows], notes }];
}
