import { formatNumber, type Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import { occupationName } from "../text/occupation-name.js";
import type { TableBlock } from "./comparison-rows.js";
import type { EstimateDocument } from "./document.js";
import { meanText, share, titled } from "./summary.js";

/** Several score sets side by side, each in its own scale; none when one alone was asked for. */
export function scoreSetBlocks(
  { comparison, settings, suppression }: EstimateDocument,
  language: Language,
): readonly TableBlock[] {
  if (comparison === undefined) return [];
  const all = texts(language);
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
    titled(scores),
    words.kind[scores.kind],
    `${formatNumber(scores.scale.min, language)}–${formatNumber(scores.scale.max, language)}`,
    share(total.coverage, language),
    meanText(total.mean, scores, language),
    share(total.high, language),
    agreement === null || agreement.correlation === null
      ? "–"
      : formatNumber(agreement.correlation, language, 2),
  ]);
  const apart = comparison.flatMap(({ scores, agreement }) =>
    agreement === null || agreement.apart.length === 0
      ? []
      : [
          words.apart(
            titled(scores),
            agreement.apart
              .map((one) => `${one.code} ${occupationName(settings.classification, one, language)}`.trim())
              .join(", "),
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
