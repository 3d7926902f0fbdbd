import { type FiguresChange, formatNumber, type WalkPath, type YearChange } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { percent, weightDigits } from "../numbers.js";
import { meanScale } from "../scale.js";
import { estimateWords } from "../text/index.js";
import { scaled, shareView } from "./comparison-view.js";
import type { ChangeRow, YearRow, YearsView } from "./model.js";
import { hiddenReason } from "./reason.js";
import { sectorName } from "./sector-title.js";
import { pointsDigits, signed, signedPoints } from "./signed.js";
import { besideWords } from "./words.js";

/** The years of the workforce, and what changed; null with one year. */
export function yearsView(input: EstimateViewInput, result: ViewedResult): YearsView | null {
  const { years: found, suppression, settings } = result;
  if (found === undefined) return null;
  const { language } = input;
  const [words, base] = [besideWords(language), estimateWords(language)];
  const digits = weightDigits(
    Math.max(0, ...found.years.map(({ total }) => total.weight)),
    found.years.map(({ total }) => total.weight),
  );
  const scale = meanScale(result.scores, language);
  const changed = (
    id: string,
    title: string,
    change: FiguresChange,
    points: 1 | 2,
    path: WalkPath,
  ): ChangeRow => ({
    id,
    path,
    title,
    hidden: false,
    weight: signed(change.weight, language, digits),
    mean: change.mean === null ? "" : scale.signed(change.mean, points),
    high: change.high === null ? "" : signedPoints(change.high, language, points),
    automatable: signed(change.automatable.difference, language, 1),
    volume: signed(change.automatable.volume, language, 1),
    mix: signed(change.automatable.mix, language, 1),
  });
  const gone = suppression?.years;
  const years: YearRow[] = found.years.map(({ year, total }) => ({
    year: String(year),
    hidden: false,
    weightText: formatNumber(total.weight, language, digits),
    coverageText: percent(total.coverage, language),
    mean: scaled(total.mean, scale),
    high: shareView(total.high, input),
    automatableText: formatNumber(total.automatable, language, digits),
  }));
  const last = found.changes.at(-1);
  const hiddenSectors = new Set(
    (gone?.sectors ?? [])
      .filter(({ year }) => year === last?.from || year === last?.to)
      .map(({ sector }) => sector),
  );
  const bySector = (last?.sectors ?? []).filter(({ sector }) => sector !== "" || last?.sectors.length !== 1);
  const isHidden = (gone?.years.length ?? 0) > 0 || (gone?.sectors.length ?? 0) > 0;
  return {
    heading: words.years.heading,
    unit: base.unitHeading[settings.weight],
    automatableHeading: base.sectors[scale.isShare ? "automatable" : "weighted"][settings.weight],
    inPoints: scale.isShare,
    years: [
      ...years,
      ...(gone?.years ?? []).map((year) => ({
        year: String(year),
        hidden: true,
        weightText: words.hidden,
        coverageText: "",
        mean: shareView(null, input),
        high: shareView(null, input),
        automatableText: "",
      })),
    ].sort((one, other) => Number(one.year) - Number(other.year)),
    changes: found.changes.map(({ from, to, total }) =>
      changed(`${from}`, `${from}–${to}`, total, digitsOf(found.changes.map((one) => one.total)), [
        { kind: "change", from, to },
      ]),
    ),
    sectors:
      last === undefined || bySector.length + hiddenSectors.size === 0
        ? null
        : {
            heading: words.years.bySector(`${last.from}–${last.to}`),
            rows: [
              ...bySector
                .toSorted(
                  (one, other) =>
                    Math.abs(other.change.automatable.difference) -
                      Math.abs(one.change.automatable.difference) || (one.sector < other.sector ? -1 : 1),
                )
                .map(({ sector, change }) =>
                  changed(
                    sector,
                    sectorName(input, sector),
                    change,
                    digitsOf(bySector.map((one) => one.change)),
                    pathTo(last, sector),
                  ),
                ),
              ...[...hiddenSectors]
                .sort()
                .map((sector) => hiddenRow(sector, sectorName(input, sector), words, pathTo(last, sector))),
            ],
          },
    notes: [words.years.note, ...(isHidden && suppression ? [hiddenReason(input, suppression)] : [])],
  };
}

/** Both measures of a table have as many decimals as the finest of its changes needs. */
function digitsOf(changes: readonly Pick<FiguresChange, "mean" | "high">[]): 1 | 2 {
  return pointsDigits(changes.flatMap(({ mean, high }) => [mean, high]));
}

function pathTo({ from, to }: Pick<YearChange, "from" | "to">, sector: string): WalkPath {
  return [
    { kind: "change", from, to },
    { kind: "sector", sector },
  ];
}

function hiddenRow(
  id: string,
  title: string,
  { hidden }: ReturnType<typeof besideWords>,
  path: WalkPath,
): ChangeRow {
  const none = { mean: "", high: "", automatable: "", volume: "", mix: "" };
  return { id, path, title, hidden: true, weight: hidden, ...none };
}
