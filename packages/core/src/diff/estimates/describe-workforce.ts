import { formatNumber } from "../../text/format.js";
import type { Language } from "../../text/localized.js";
import type { KeyTitle } from "./describe-estimates.js";
import type { EstimateDiff, WeightChange } from "./types.js";
import { estimateDiffWords } from "./words/index.js";
import { signed, unitsOf } from "./written.js";

/** Lines under a heading, the greatest change first. */
export interface WorkforceTexts {
  /** In the language asked for. */
  readonly heading: string;
  /** Weights before and after in the weight’s unit, with the difference where both may be told. */
  readonly lines: readonly string[];
}

const form = { shift: 0, decimals: 1, isShare: false };

/** Who came and went: by sector, and by occupation (in its sector, where nothing is hidden). */
export function describeWorkforce(
  { workforce, after }: EstimateDiff,
  language: Language,
  keyTitle: KeyTitle,
): readonly WorkforceTexts[] {
  const words = estimateDiffWords(language);
  const unit = words.units[after.weight];
  const weight = (value: number | null) =>
    value === null ? words.hiddenOrNone : formatNumber(value, language, 1);
  const line = (name: string, change: WeightChange) => {
    const { before: was, after: is } = change;
    const difference =
      was === null || is === null
        ? ""
        : ` (${signed(unitsOf(is, form) - unitsOf(was, form), form, language)})`;
    return `${name}: ${weight(was)} → ${weight(is)} ${unit}${difference}`;
  };
  const sectorName = (sector: string) => keyTitle("sector", sector) || words.none;
  const occupation = ({ code, title }: { readonly code: string; readonly title: string }) =>
    `${code} ${title}`.trim() || words.none;
  const occupations =
    workforce.cells?.map((cell) => line(`${occupation(cell)}, ${sectorName(cell.sector)}`, cell)) ??
    workforce.occupations.map((change) => line(occupation(change), change));
  return [
    {
      heading: words.headings.sectors,
      lines: (workforce.sectors ?? []).map((change) => line(sectorName(change.sector), change)),
    },
    { heading: words.headings.occupations, lines: occupations },
  ].filter(({ lines }) => lines.length > 0);
}
