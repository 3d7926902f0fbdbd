import type { Figures } from "@kommuneradar/core";
import { own } from "../../own.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { percent } from "../numbers.js";
import { meanScale } from "../scale.js";
import { estimateWords } from "../text/index.js";
import type { MappingRow, MappingsView } from "./model.js";
import { variantWords } from "./words.js";

/**
 * Every mapping and coarser codes, on one scale: it is the same score set. null where there is nothing to choose, or all that
 * may be told has no value.
 */
export function mappingsView(input: EstimateViewInput, result: ViewedResult): MappingsView | null {
  const { mappings, language } = input;
  if (!mappings?.methods.some(({ total }) => total.mean !== null)) return null;
  const { withoutHidden, mappings: words } = variantWords(language);
  const titles = estimateWords(language).mappings;
  const scale = meanScale(result.scores, language);
  const figures = ({ mean, high, highByUnitGroups, coverage }: Figures) => ({
    mean: { at: mean === null ? null : scale.at(mean), text: mean === null ? "–" : scale.text(mean) },
    high: { at: high, text: high === null ? "–" : percent(high, language) },
    byUnitGroups:
      highByUnitGroups === null || high === null || Math.abs(highByUnitGroups - high) < 1e-9
        ? ""
        : percent(highByUnitGroups, language),
    coverageText: percent(coverage, language),
  });
  const { settings } = result;
  const rows: readonly MappingRow[] = [
    ...mappings.methods.map(({ mapping, total }) => ({
      id: mapping,
      title: own(titles, mapping) ?? mapping,
      current: mapping === settings.mapping,
      path: [{ kind: "choice" as const, choice: "mapping" as const, id: "mapping", to: mapping }],
      ...figures(total),
    })),
    ...mappings.coarser.map(({ digits, total }) => ({
      id: `digits-${digits}`,
      title: words.digits(digits),
      current: false,
      path: [{ kind: "choice" as const, choice: "digits" as const, id: "digits", to: String(digits) }],
      ...figures(total),
    })),
  ];
  return {
    heading: words.heading,
    axis: { from: scale.ticks[0]?.text ?? "", to: scale.ticks.at(-1)?.text ?? "" },
    rows,
    notes: [
      words.note,
      ...(mappings.coarser.length > 0 && settings.overrides.length > 0 ? [words.overrides] : []),
      ...(result.suppression?.occupations ? [withoutHidden] : []),
    ],
  };
}
