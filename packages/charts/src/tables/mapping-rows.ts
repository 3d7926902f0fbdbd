import type { Figures, Language } from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";
import { mappingName, type ReadIn } from "./method-names.js";
import { meanText, percentText } from "./summary.js";
import type { TableBlock } from "./table-block.js";
import { figureTexts } from "./text/figures.js";

/** Every mapping and coarser codes side by side; none when they were not asked for. */
export function mappingBlocks(
  { mappings, scores, settings, suppression }: FiguresDocument,
  language: Language,
  readIn: ReadIn = "terminal",
): readonly TableBlock[] {
  if (mappings === undefined) return [];
  const all = figureTexts(language);
  const words = all.mappings;
  const { methods, coarser } = mappings;
  const figures = (total: Figures) => [
    percentText(total.coverage, language),
    meanText(total.mean, scores, language),
    percentText(total.high, language),
    percentText(total.highByUnitGroups, language),
    percentText(total.medium, language),
    percentText(total.low, language),
  ];
  const rows = [
    ...methods.map(({ mapping, total }) => [mappingName(mapping, language, readIn), ...figures(total)]),
    ...coarser.map(({ digits, total }) => [
      words.digits(digits, mappingName(settings.mapping, language, readIn)),
      ...figures(total),
    ]),
  ];
  const head = [
    words.mapping,
    all.coverage,
    all.meanShort,
    all.highShort,
    words.byUnitGroups,
    all.medium,
    all.low,
  ];
  const notes = [
    ...(methods.length > 0
      ? []
      : [settings.classification === "soc2010" ? words.notForSoc : words.noMethods]),
    ...(rows.length > 0 ? [words.note] : []),
    ...(suppression?.occupations ? [all.withoutHidden] : []),
    ...(coarser.length > 0 && settings.overrides.length > 0 ? [words.overrides] : []),
  ];
  return [{ heading: words.heading, rows: rows.length > 0 ? [head, ...rows] : [], notes }];
}
