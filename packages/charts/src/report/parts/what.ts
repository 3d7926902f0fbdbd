import { missing } from "../blocks.js";
import { radarPicture } from "../radar-picture.js";
import type { ReportRadar, ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** What: the radar, and what stands in which ring. */
export const what: ReportPart = {
  title: ({ language }) => reportTexts(language).what,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    if (sources.radar === undefined) return [missing(words.noRadar)];
    return [
      radarPicture(sources.radar, sources),
      { kind: "table", caption: words.byRing, rows: ringRows(sources.radar, sources), numbersFrom: 9 },
    ];
  },
};

/** Each ring from inside out with what stands in it, then what stands in none. */
function ringRows({ view }: ReportRadar, { language }: ReportSources): string[][] {
  const words = reportTexts(language);
  const named = view.technologies.map(({ ringTitle, title, movementText, overdue }) => ({
    ringTitle,
    text: `${title}${[movementText, overdue ? words.overdue : ""].map((note) => (note === "" ? "" : ` (${note})`)).join("")}`,
  }));
  const rings = [...view.rings.map(({ title }) => title), ...named.map(({ ringTitle }) => ringTitle)];
  return [
    [words.ring, words.technologies],
    ...[...new Set(rings)].map((ring) => [
      ring,
      named
        .filter(({ ringTitle }) => ringTitle === ring)
        .map(({ text }) => text)
        .join("; ") || "–",
    ]),
  ];
}
