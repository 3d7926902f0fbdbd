import type { Figures, Language } from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import type { FiguresDocument } from "../tables/figures-document.js";
import { hiddenNotes } from "../tables/hidden-notes.js";
import { occupationName } from "../tables/occupation-name.js";
import { figureNotes, keyTitle, rangeNotes, scoreSetTitle, thresholdText } from "../tables/summary.js";
import { figureTexts } from "../tables/text/figures.js";
import { toldEnds } from "../tables/told-ends.js";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { pageOf } from "./page.js";
import { answerTexts } from "./texts.js";

/** Whether a value of a grouping is one that is known, and not whatever a cell holds: that may be a person's name. */
function isOurs(name: string, value: string, language: Language): boolean {
  if (name === "sector") return value === "" || keyTitle(name, value, language) !== value;
  return name === "group" || (name === "municipality" && /^(\d{4})?$/.test(value));
}

/** The figures of an estimate as they are published: what is hidden there is not here either. */
export function estimateAnswer(
  document: FiguresDocument,
  { offset }: Pick<Asked<"estimate">, "offset">,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"estimate"> {
  const { scores, settings, total, groups, occupations, suppression } = document;
  const words = figureTexts(language);
  const titleOf = (key: Readonly<Record<string, string>>) =>
    settings.groupBy.map((name) => keyTitle(name, key[name] ?? "", language)).join(", ");
  const page = pageOf(
    occupations.map((one) => ({
      code: one.code,
      title: occupationName(document, one),
      weight: one.weight,
      value: one.probability,
      level: words.levels[one.level],
    })),
    offset,
  );
  return {
    scores: {
      id: scores.id,
      title: scoreSetTitle(scores),
      kind: scores.kind,
      unit: scores.scale.unit,
      source: scores.source,
    },
    weight: settings.weight,
    threshold: thresholdText(document, language),
    fictional: document.fictional,
    total: told(total, document),
    groups: groups.map(({ key, ...figures }) => ({
      key: { ...key },
      title: titleOf(key),
      ...told(figures, document),
    })),
    hiddenGroups: (suppression?.groups ?? []).map((key) =>
      settings.groupBy.every((name) => isOurs(name, key[name] ?? "", language))
        ? titleOf(key)
        : answerTexts(language).unnamedGroup,
    ),
    occupations: page.items,
    count: page.count,
    next: page.next,
    notes: [
      ...hiddenNotes(document, language),
      ...rangeNotes(document, language),
      ...figureNotes(document, language),
    ],
    findings: findingsBeside(findings, language),
  };
}

function told(figures: Figures, document: FiguresDocument) {
  const { weight, coverage, mean, high, meanInterval, highInterval } = figures;
  return {
    weight,
    coverage,
    mean,
    meanInterval: ends(meanInterval, document),
    high,
    highInterval: ends(highInterval, document),
  };
}

function ends(interval: Figures["meanInterval"], document: FiguresDocument): [number, number] | null {
  if (interval === null) return null;
  const [low, high] = toldEnds(interval, document);
  return [low, high];
}
