import { type EstimateResult, type Figures, formatNumber } from "@kommuneradar/core";
import { hiddenReason } from "./beside/reason.js";
import { sectorName } from "./beside/sector-title.js";
import { pointsDigits } from "./beside/signed.js";
import { besideWords } from "./beside/words.js";
import { deltaOf } from "./change.js";
import type { EstimateViewInput, ViewedResult } from "./input.js";
import { measureOf } from "./measure.js";
import type { SectorRow, SectorsView } from "./model.js";
import { percent, weightDigits } from "./numbers.js";
import { meanScale, shareScale } from "./scale.js";
import { estimateWords } from "./text/index.js";

/** Below this share with a value, a row's figures rest on too little to be read like the others. */
const lowCoverageBelow = 0.8;

type Group = EstimateResult["groups"][number];

/** One row per sector, most potential first. Null when the data has no sectors to part it by. */
export function sectorsView(input: EstimateViewInput, result: ViewedResult): SectorsView | null {
  const { language } = input;
  const words = estimateWords(language);
  const groups = result.groups.filter(({ key }) => "sector" in key);
  const { suppression } = result;
  const hidden = (suppression?.groups ?? []).flatMap(({ sector }) => (sector === undefined ? [] : [sector]));
  if (groups.every(({ key }) => key.sector === "") && hidden.every((sector) => sector === "")) return null;
  const min = bySector(input.range?.min.groups);
  const max = bySector(input.range?.max.groups);
  const saved = bySector(input.saved?.groups);
  const digits = weightDigits(
    result.total.weight,
    groups.map(({ weight }) => weight),
  );
  const scales = { mean: meanScale(result.scores, language), high: shareScale(language) };
  const [from, to] = [scales.mean.ticks.at(0), scales.mean.ticks.at(-1)];
  const changeDigits = pointsDigits(
    groups.flatMap(({ key, mean, high }) => {
      const before = saved.get(key.sector ?? "");
      return [
        deltaOf(high, before?.high ?? null),
        scales.mean.isShare ? deltaOf(mean, before?.mean ?? null) : null,
      ];
    }),
  );
  const row = (group: Group): SectorRow => {
    const id = group.key.sector ?? "";
    const before = saved.get(id);
    const mapping = { min: min.get(id), max: max.get(id) };
    const weightText = formatNumber(group.weight, language, digits);
    const isLow = group.coverage < lowCoverageBelow - 1e-9;
    const coverageText = percent(group.coverage, language);
    return {
      id,
      title: sectorName(input, id),
      hidden: false,
      weight: group.weight,
      weightText,
      automatable: group.automatable,
      automatableText: group.mean === null ? "" : formatNumber(group.automatable, language, digits),
      mean: measureOf("mean", group, before, mapping, scales.mean, { changeDigits }),
      high: measureOf("high", group, before, mapping, scales.high, { changeDigits }),
      coverage: group.coverage,
      coverageText,
      coverageParts: { direct: group.coverageDirect, fallback: group.coverageFallback },
      lowCoverage: isLow,
      changed: input.saved !== undefined && !isSame(group, before),
      meta: words.sectors.narrowMeta(
        weightText,
        words.unit[result.settings.weight](group.weight),
        isLow ? words.sectors.lowCoverage(coverageText) : words.sectors.coverageOf(coverageText),
      ),
    };
  };
  const rows = groups
    .map(row)
    .sort((one, other) => other.automatable - one.automatable || (one.id < other.id ? -1 : 1));
  return {
    unit: words.unitHeading[result.settings.weight],
    automatableHeading:
      words.sectors[scales.mean.isShare ? "automatable" : "weighted"][result.settings.weight],
    axis: { from: from?.text ?? "", to: to?.text ?? "" },
    hasHigh: rows.some(({ high }) => high.value !== null),
    hasRange: rows.some(({ mean }) => mean.range !== null),
    hasSaved: input.saved !== undefined,
    changesArePoints: scales.mean.isShare,
    rows: [...rows, ...hidden.map((sector) => hiddenSector(input, sector))],
    hiddenNote: hidden.length > 0 && suppression !== undefined ? hiddenReason(input, suppression) : "",
  };
}

/** A row that says it is there, and nothing else. */
function hiddenSector(input: EstimateViewInput, id: string): SectorRow {
  const none = { value: null, text: "", range: null, rangeText: "", saved: null, change: null };
  const word = besideWords(input.language).hidden;
  return {
    id,
    title: sectorName(input, id),
    hidden: true,
    weight: 0,
    weightText: word,
    automatable: 0,
    automatableText: "",
    mean: none,
    high: none,
    coverage: 0,
    coverageText: "",
    coverageParts: { direct: 0, fallback: 0 },
    lowCoverage: false,
    changed: false,
    meta: word,
  };
}

function bySector(groups: readonly Group[] | undefined): ReadonlyMap<string, Figures> {
  return new Map(groups?.map((group) => [group.key.sector ?? "", group]));
}

function isSame(now: Figures, before: Figures | undefined): boolean {
  return before?.weight === now.weight && before.mean === now.mean && before.high === now.high;
}
