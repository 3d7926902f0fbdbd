import { type EstimateResult, formatNumber, type Language, perCent } from "@kommuneradar/core";
import type { EstimateViewInput } from "./input.js";
import type { BandId, CompositionView } from "./model.js";
import { percent, percentsOfWhole, threshold } from "./numbers.js";
import { estimateWords } from "./text/index.js";

/** The whole workforce by band, with what has no value; the engine's bands are shares of covered weight. */
export function compositionView(input: EstimateViewInput, result: EstimateResult): CompositionView {
  const { language } = input;
  const words = estimateWords(language);
  const { composition } = words;
  const { total, settings } = result;
  const ofAll = (share: number | null) => (share ?? 0) * total.coverage;
  const low = threshold(settings.low, language);
  const high = threshold(settings.high, language);
  const bands: readonly { id: BandId; bounds: string; share: number }[] = [
    ...(total.high === null && total.covered > 0
      ? [{ id: "valued" as const, bounds: "", share: total.coverage }]
      : [
          { id: "low" as const, bounds: words.below(low), share: ofAll(total.low) },
          { id: "medium" as const, bounds: words.between(low, high), share: ofAll(total.medium) },
          {
            id: "high" as const,
            bounds: words.above(high, settings.inclusiveHigh),
            share: ofAll(total.high),
          },
        ]),
    { id: "none", bounds: "", share: 1 - total.coverage },
  ];
  const percents = percentsOfWhole(
    bands.map(({ share }) => share),
    // Where all weight has a value, the last band is measure B.
    [bands.length - 1, bands.findIndex(({ id }) => id === "high")].filter((index) => index >= 0),
  );
  return {
    heading: result.scores.kind === "automation" ? composition.heading : composition.headingScore,
    bands: bands
      .map((band, index) => {
        const value = percents[index] ?? 0;
        return {
          ...band,
          label: composition[band.id],
          percent: value,
          text: perCent(formatNumber(value, language, 1)),
        };
      })
      .filter(({ id, share }) => id !== "none" || share > 0),
    coverage: { direct: total.coverageDirect, fallback: total.coverageFallback },
    coverageText: composition.coverage(percent(total.coverage, language)),
    coverageParts: coverageParts(result, language),
    rejected:
      input.rejectedRows > 0
        ? composition.rejected(input.rejectedRows, formatNumber(input.rejectedRows, language))
        : null,
  };
}

function coverageParts(result: EstimateResult, language: Language): CompositionView["coverageParts"] {
  const { composition } = estimateWords(language);
  const { total } = result;
  const overridden = result.occupations
    .filter(({ level }) => level === "override")
    .reduce((sum, { weight }) => sum + weight, 0);
  const share = (part: number) => percent(part, language);
  const direct = composition.direct(share(total.coverageDirect));
  const none = composition.uncovered(share(1 - total.coverage));
  return [
    {
      id: "direct",
      text: overridden > 0 ? `${direct}, ${composition.override(share(overridden / total.weight))}` : direct,
    },
    ...(total.coverageFallback > 0
      ? [{ id: "fallback" as const, text: composition.fallback(share(total.coverageFallback)) }]
      : []),
    ...(total.coverage < 1
      ? [
          {
            id: "none" as const,
            text:
              total.unknownCode > 0
                ? `${none}, ${composition.unknown(share(total.unknownCode / total.weight))}`
                : none,
          },
        ]
      : []),
  ];
}
