import { classificationName, mappingWords } from "../tables/method-names.js";
import { amountText, meanText, percentText, scoreSetTitle } from "../tables/summary.js";
import { figureTexts } from "../tables/text/figures.js";
import { sectorName } from "../tables/text/sector-name.js";
import { formatDate } from "../text/date.js";
import { type Block, heading, missing, notes, paragraph } from "./blocks.js";
import { inSentences } from "./in-sentences.js";
import { figureRows } from "./parts/why.js";
import { radarPicture } from "./radar-picture.js";
import type { Report } from "./report.js";
import type { ReportSources } from "./sources.js";
import { reportTexts } from "./text/report.js";

/** The whole on one A4: the radar, both figures, three sectors, what changed, the method in a line. */
export function onePage(sources: ReportSources): Report {
  const { language, title, radar, estimate, fictional, today } = sources;
  const words = reportTexts(language);
  const blocks: Block[] = [
    ...(fictional ? [paragraph(figureTexts(language).sample)] : []),
    ...(radar === undefined
      ? [missing(words.noRadar)]
      : [radarPicture(radar, sources, { width: 620, isBrief: true })]),
    ...(estimate === undefined
      ? [missing(words.noEstimate)]
      : [
          {
            kind: "table" as const,
            caption: words.potential,
            rows: figureRows(estimate.document, language),
            numbersFrom: 1,
          },
          {
            kind: "table" as const,
            caption: words.onePage.sectors,
            rows: heaviestSectors(sources),
            numbersFrom: 1,
          },
        ]),
    heading(radar?.view.since ? words.onePage.since(radar.view.since.label) : words.onePage.changed, 2),
    ...changes(sources),
    ...notes([
      ...(estimate === undefined ? [] : [methodLine(sources)]),
      words.madeFrom(sources.files.join(", "), formatDate(today, language)),
    ]),
  ];
  return {
    language,
    title,
    isOnePage: true,
    sections: [
      { kind: "title", id: "document", level: 1, text: title },
      { kind: "part", id: "page", title: "", blocks: inSentences(blocks) },
    ],
  };
}

/** Those with most of the potential: mean × weight with a value. */
function heaviestSectors({ estimate, language }: ReportSources): string[][] {
  const words = figureTexts(language);
  if (estimate === undefined) return [];
  const { groups, total, scores, settings } = estimate.document;
  const most = groups
    .filter(({ key }) => key.sector !== undefined)
    .map((group) => ({ group, carried: group.mean === null ? 0 : group.mean * group.covered }))
    .sort((one, other) => other.carried - one.carried)
    .slice(0, 3);
  const all = total.mean === null ? 0 : total.mean * total.covered;
  return [
    [
      words.dimensions["sector"] ?? "",
      words.weight[settings.weight],
      words.meanShort,
      words.highShort,
      reportTexts(language).onePage.partOfPotential,
    ],
    ...most.map(({ group, carried }) => [
      sectorName(group.key.sector ?? "", language),
      amountText(group.weight, language),
      meanText(group.mean, scores, language),
      percentText(group.high, language),
      percentText(all > 0 ? carried / all : null, language),
    ]),
  ];
}

/** A page has room for no more lines. */
const mostMoved = 6;

function changes({ radar, language }: ReportSources): Block[] {
  const words = reportTexts(language).onePage;
  const since = radar?.view.since;
  if (since === undefined || since === null) return [missing(words.noEdition)];
  const moved = (radar?.view.technologies ?? []).filter(({ movementText }) => movementText !== "");
  if (moved.length === 0) return [paragraph(words.nothingChanged)];
  return [
    {
      kind: "list",
      items: [
        ...moved.slice(0, mostMoved).map(({ title, movementText, ringTitle }) => ({
          text: `${title}: ${movementText} (${ringTitle})`,
        })),
        ...(moved.length > mostMoved ? [{ text: words.more(moved.length - mostMoved) }] : []),
      ],
    },
  ];
}

function methodLine({ estimate, language }: ReportSources): string {
  if (estimate === undefined) return "";
  const { settings, scores, total } = estimate.document;
  return reportTexts(language).onePage.method(
    classificationName(settings.classification, "document"),
    mappingWords(settings.mapping, language, "document"),
    scoreSetTitle(scores),
    percentText(total.coverage, language),
  );
}
