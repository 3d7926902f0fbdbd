import { missing } from "../blocks.js";
import { radarPicture } from "../radar-picture.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** What each ring asks for, under the picture. */
export const rings: ReportPart = {
  title: ({ language }) => reportTexts(language).rings,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    if (sources.radar === undefined) return [missing(words.noRadar)];
    const { rings: all, categories } = sources.radar.view;
    return [
      radarPicture(sources.radar, sources),
      {
        kind: "table",
        caption: words.conditions,
        rows: [
          [words.ring, words.condition],
          ...all.map(({ title, condition }) => [title, condition || "–"]),
        ],
        numbersFrom: 9,
      },
      {
        kind: "table",
        caption: words.categories,
        rows: [
          [words.category, words.crossCutting],
          ...categories.map(({ title, crossCutting }) => [title, crossCutting ? words.yes : words.no]),
        ],
        numbersFrom: 9,
      },
    ];
  },
};
