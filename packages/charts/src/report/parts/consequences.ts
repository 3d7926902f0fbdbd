import { type Language, resolveText, type Text, valueTitles } from "@kommuneradar/core";
import { horizonTexts } from "../../horizon/words.js";
import { dataWithoutMarks, withoutMarks } from "../../languages/language-marks.js";
import { horizonBlocks, horizonNotes } from "../../tables/horizon-blocks.js";
import type { HorizonDocument } from "../../tables/horizon-document.js";
import { horizonPicture } from "../../tables/horizon-picture.js";
import { sectorName } from "../../tables/text/sector-name.js";
import { type Block, heading, missing, notes, tableOr } from "../blocks.js";
import type { ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** With what consequences: those a municipality has stated, and its scenarios of need for personnel. */
export const consequences: ReportPart = {
  title: ({ language }) => reportTexts(language).consequences,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    return [
      tableOr(consequenceRows(sources), words.consequences, 9, words.noConsequences),
      heading(horizonTexts(sources.language).title),
      ...scenarioBlocks(sources),
    ];
  },
};

function consequenceRows({ plans, language }: ReportSources): string[][] {
  const words = reportTexts(language);
  return [
    [words.kind, words.consequence, words.grounds, words.sector, words.municipalPlan, words.owner],
    ...plans.flatMap((plan) => {
      const text = (value: Text | undefined) => resolveText(value, language, plan.language);
      return plan.consequences.map(({ kind, title, grounds, sector, municipalPlan, owner }) => [
        kind === undefined ? "" : (valueTitles("kind", kind)?.[language] ?? kind),
        text(title),
        text(grounds),
        sector === undefined ? "" : sectorName(sector, language),
        text(municipalPlan),
        owner ?? "",
      ]);
    }),
  ];
}

function scenarioBlocks({ horizon, language }: ReportSources): readonly Block[] {
  const words = reportTexts(language);
  if (horizon === undefined) return [missing(words.noScenarios)];
  return [
    ...scenarioPictures(horizon, language),
    ...horizonBlocks(horizon, language).flatMap(
      ({ heading: caption, rows, numbersFrom, notes: lines }): Block[] => [
        { kind: "table", caption, rows, numbersFrom },
        ...notes(lines),
      ],
    ),
    ...notes(horizonNotes(horizon, language)),
  ];
}

/** A picture for each scenario, on the same scale: side by side in one, their names are too small to read on a phone. */
function scenarioPictures(horizon: HorizonDocument, language: Language): readonly Block[] {
  const words = reportTexts(language);
  const whole = horizonPicture(horizon, language, { isWhole: false });
  const picture = { ...dataWithoutMarks(whole), title: "", isUntitled: true, isFluid: true };
  return whole.scenarios.map(({ title }, only) => ({
    kind: "picture",
    name: `horizon-${only + 1}`,
    drawing: { kind: "horizon", picture: { ...picture, only } },
    alt: words.horizonAlt(withoutMarks(title)),
    caption: title,
  }));
}
