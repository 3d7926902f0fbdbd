import { type EstimateResult, formatNumber, formatPoints } from "@kommuneradar/core";
import { comparisonView } from "./beside/comparison-view.js";
import { yearsView } from "./beside/years-view.js";
import { pointsText } from "./change.js";
import { compositionView } from "./composition-view.js";
import { explanationView } from "./explanation/explanation-view.js";
import { figuresView } from "./figures-view.js";
import { headerSentence } from "./header-view.js";
import type { EstimateViewInput } from "./input.js";
import type { KeptRows } from "./kept-rows.js";
import type { EstimateBody, EstimateView, FiguresView, NothingCoveredView } from "./model.js";
import { weightDigits } from "./numbers.js";
import { occupationsView } from "./occupations-view.js";
import { processesView } from "./processes/processes-view.js";
import { changeSize, meanScale } from "./scale.js";
import { sectorsView } from "./sectors-view.js";
import { sensitivityView } from "./sensitivity/sensitivity-view.js";
import { settingsView, sourceLine } from "./settings-view.js";
import { shownTitle } from "./shown-title.js";
import { bannerView, loadingView } from "./status-view.js";
import { estimateWords } from "./text/index.js";
import { mappingsView } from "./variants/mappings-view.js";
import { scoreSetsView } from "./variants/score-sets-view.js";
import { whereView } from "./where/where-view.js";

/** How many codes are named when none has a value. */
const heaviestShown = 5;

/**
 * Everything the estimate page shows, as words and numbers of one language. Pure; plain JSON.
 * @param rows gives rows of occupations that were made before; see `createEstimateViewer`
 */
export function buildEstimateView(input: EstimateViewInput, rows?: KeptRows): EstimateView {
  const { language, result, status } = input;
  const words = estimateWords(language);
  const body = bodyOf(input);
  const shown = body === "figures" || body === "nothing-covered" ? result : undefined;
  const figures = body === "figures" && result !== undefined ? figuresView(input, result) : null;
  return {
    language,
    body,
    title: input.title,
    sentence: shown === undefined ? "" : headerSentence(input, shown),
    badge: input.fictional ? words.sampleData : null,
    older: { explanation: false, variants: false, where: false, processes: false, ...input.older },
    updating: status?.kind === "updating" ? words.updating : null,
    banner: bannerView(status, language, result !== undefined),
    figures,
    composition: shown === undefined ? null : compositionView(input, shown),
    sectors: body === "figures" && result !== undefined ? sectorsView(input, result) : null,
    occupations: shown === undefined ? null : occupationsView(input, shown, rows),
    comparison: body === "figures" && result !== undefined ? comparisonView(input, result) : null,
    years: body === "figures" && result !== undefined ? yearsView(input, result) : null,
    where: body === "figures" && result !== undefined ? whereView(input, result) : null,
    processes: body === "figures" && result !== undefined ? processesView(input, result) : null,
    scoreSets: body === "figures" && result !== undefined ? scoreSetsView(input, result) : null,
    mappings: body === "figures" && result !== undefined ? mappingsView(input, result) : null,
    sensitivity: body === "figures" && result !== undefined ? sensitivityView(input, result) : null,
    explanation: body === "figures" && result !== undefined ? explanationView(input, result) : null,
    nothingCovered: body === "nothing-covered" && result !== undefined ? nothingCovered(input, result) : null,
    loading: input.loading === undefined ? null : loadingView(input.loading, language),
    settings: shown === undefined ? [] : settingsView(input, shown),
    sourceLine: shown === undefined ? "" : sourceLine(input, shown),
    announcement: figures === null || result === undefined ? "" : announcement(input, result, figures),
  };
}

function bodyOf({ result, loading, status }: EstimateViewInput): EstimateBody {
  if (result === undefined) {
    if (loading !== undefined) return "loading";
    return status?.kind === "stale" ? "blank" : "empty";
  }
  if (result.total.weight === 0) return "empty";
  return result.total.mean === null ? "nothing-covered" : "figures";
}

function nothingCovered(input: EstimateViewInput, result: EstimateResult): NothingCoveredView {
  const { language } = input;
  const words = estimateWords(language);
  const heaviest = result.occupations
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, heaviestShown);
  const digits = weightDigits(
    result.total.weight,
    heaviest.map(({ weight }) => weight),
  );
  return {
    heading: words.nothingCovered.heading,
    sentence: words.nothingCovered.sentence,
    caption: words.nothingCovered.tableCaption,
    unit: words.unitHeading[result.settings.weight],
    codes: heaviest.map(({ code, title: own, weight }) => {
      const { title, language: of } = shownTitle(input, result.settings.classification, code, own);
      return {
        code,
        title: title === "" ? words.occupations.unknownCode : title,
        language: of,
        weightText: formatNumber(weight, language, digits),
      };
    }),
  };
}

/** `Potensial 24,1 prosent, ned 0,4 prosentpoeng.` */
function announcement(
  { language }: EstimateViewInput,
  result: EstimateResult,
  { mean }: FiguresView,
): string {
  const words = estimateWords(language);
  const { spoken } = words.measures[result.scores.kind];
  const scale = meanScale(result.scores, language);
  if (!scale.isShare) {
    const size = mean.change && changeSize(scale, mean.change.delta, language);
    const direction = (mean.change?.delta ?? 0) > 0 ? "up" : "down";
    return size === null
      ? words.announceScore(spoken, mean.text)
      : words.announceScoreChange(spoken, mean.text, direction, size);
  }
  const percent = formatPoints(mean.value ?? 0, language);
  if (mean.change === null) return words.announce(spoken, percent);
  const { delta } = mean.change;
  return words.announceChange(spoken, percent, delta > 0 ? "up" : "down", pointsText(delta, language));
}
