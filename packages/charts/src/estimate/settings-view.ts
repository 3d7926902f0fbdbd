import { type EstimateResult, formatNumber } from "@kommuneradar/core";
import { own } from "../own.js";
import { citedScores } from "./cited-text.js";
import { classificationTitle } from "./classification.js";
import { scoresName } from "./header-view.js";
import type { EstimateViewInput } from "./input.js";
import type { SettingView } from "./model.js";
import { percent, threshold } from "./numbers.js";
import { estimateWords } from "./text/index.js";

/** Every choice the figures rest on, in words. */
export function settingsView(input: EstimateViewInput, result: EstimateResult): readonly SettingView[] {
  const { language } = input;
  const { settings: words, mappings, below, above } = estimateWords(language);
  const { settings, scores } = result;
  const number = (value: number) => formatNumber(value, language);
  const rows: readonly (readonly [string, string, string])[] = [
    ["scores", words.scores, scoresName(result, language)],
    ["classification", words.classification, classificationTitle(settings.classification)],
    ["mapping", words.mapping, own(mappings, settings.mapping) ?? settings.mapping],
    ["weight", words.weight, words.weights[settings.weight]],
    // An index is not parted by thresholds: to name them would say that they count.
    [
      "bands",
      words.bands,
      scores.scale.unit === "probability"
        ? words.bandsValue(
            below(threshold(settings.low, language)),
            above(threshold(settings.high, language), settings.inclusiveHigh),
          )
        : "",
    ],
    ["bridge", words.bridge, settings.bridge ? words.bridgeOn : words.bridgeOff],
    ["fallback", words.fallback, settings.fallback ? words.fallbackOn : words.fallbackOff],
    ["overrides", words.overrides, overridesText(result, words.none)],
    [
      "draws",
      words.draws,
      settings.ranges === "sampled" && settings.draws > 0
        ? words.drawsValue(number(settings.draws), number(settings.seed))
        : words.none,
    ],
  ];
  return rows
    .filter(([, , value]) => value !== "")
    .map(([id, label, value]) => ({
      id,
      label,
      value,
      ...(id === "scores" && scores.source !== "" ? { cited: citedScores(input, [scores.source]) } : {}),
    }));
}

function overridesText({ settings }: EstimateResult, none: string): string {
  const codes = settings.overrides.map(({ occupation }) => occupation);
  return codes.length === 0 ? none : `${codes.length} (${codes.join(", ")})`;
}

/** One line that says where the figures come from; it follows every picture of them. */
export function sourceLine(input: EstimateViewInput, result: EstimateResult): string {
  const { language } = input;
  const { sourceLine: words, settings: settingWords, mappings } = estimateWords(language);
  const { settings, total } = result;
  const mapping = words.mapping(own(mappings, settings.mapping) ?? settings.mapping);
  return [
    words.scores(scoresName(result, language)),
    classificationTitle(settings.classification),
    settings.bridge ? `${mapping} ${words.bridged}` : mapping,
    words.weight(settingWords.weights[settings.weight]),
    words.coverage(percent(total.coverage, language)),
    input.file,
    input.date,
    ...(input.fictional ? [words.sample] : []),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
