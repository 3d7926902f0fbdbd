import {
  formatNumber,
  formatPoints,
  formatShare,
  licenceText,
  type ScoreSetFigures,
} from "@kommuneradar/core";
import { scoresName } from "../header-view.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { percent } from "../numbers.js";
import { meanScale } from "../scale.js";
import { shownTitle } from "../shown-title.js";
import type { ScoreSetRow, ScoreSetsView } from "./model.js";
import { variantWords } from "./words.js";

/** Several score sets side by side, each on its own scale; null with one, or where all that may be told has no value. */
export function scoreSetsView(input: EstimateViewInput, result: ViewedResult): ScoreSetsView | null {
  const { scoreSets, language } = input;
  const [first, ...others] = scoreSets ?? [];
  if (first === undefined || others.length === 0) return null;
  if ([first, ...others].every(({ total }) => total.mean === null)) return null;
  const { withoutHidden, scoreSets: words } = variantWords(language);
  return {
    heading: words.heading,
    rows: [first, ...others].map((figures) => rowOf(figures, input)),
    apart: others.flatMap((figures) => {
      const rows = figures.agreement?.apart ?? [];
      if (rows.length === 0) return [];
      const title = scoresName(figures, language);
      const place = (share: number) => words.of(formatPoints(share, language, 0));
      return [
        {
          id: figures.scores.id,
          heading: words.apart(title),
          first: words.place(scoresName(first, language)),
          other: words.place(title),
          rows: rows.map((occupation) => ({
            code: occupation.code,
            ...shownTitle(input, result.settings.classification, occupation.code, occupation.title),
            inFirst: place(occupation.placeInFirst),
            inThis: place(occupation.place),
            path: [{ kind: "agreement" as const, scores: figures.scores.id }],
          })),
        },
      ];
    }),
    notes: [
      words.note,
      words.agreementNote,
      ...(result.settings.overrides.length > 0 ? [words.overrides] : []),
      ...(result.suppression?.occupations ? [withoutHidden] : []),
    ],
  };
}

function rowOf({ scores, total, agreement }: ScoreSetFigures, { language }: EstimateViewInput): ScoreSetRow {
  const { scoreSets: words } = variantWords(language);
  const scale = meanScale(scores, language);
  const number = (value: number, digits?: 0 | 2) => formatNumber(value, language, digits);
  return {
    id: scores.id,
    title: scoresName({ scores }, language),
    kind: words.kind[scores.kind][scores.scale.unit],
    source: [scores.source, licenceText(scores.licence, language)].filter((part) => part !== "").join(". "),
    scale: scale.isShare
      ? { from: "0", to: formatShare(1, language, 0) }
      : { from: number(scores.scale.min), to: number(scores.scale.max) },
    at: total.mean === null ? null : scale.at(total.mean),
    meanText: total.mean === null ? "–" : scale.text(total.mean),
    highText: total.high === null ? "–" : percent(total.high, language),
    coverageText: percent(total.coverage, language),
    agreementText:
      agreement === null ? "" : agreement.correlation === null ? "–" : number(agreement.correlation, 2),
    path: [{ kind: "choice", choice: "scores", id: "scores", to: scores.id }],
    agreementPath: [{ kind: "agreement", scores: scores.id }],
    agreementOver: agreement === null ? "" : words.over(agreement.occupations, number(agreement.occupations)),
  };
}
