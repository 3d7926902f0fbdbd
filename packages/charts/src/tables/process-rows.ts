import { type Language, resolveText, type Text } from "@kommuneradar/core";
import { percentRange } from "../estimate/numbers.js";
import type { FiguresDocument } from "./figures-document.js";
import { amountText, intervalText, keyTitle, percentText } from "./summary.js";
import type { TableBlock } from "./table-block.js";
import { figureTexts } from "./text/figures.js";
import { processTexts } from "./text/processes.js";

/** Measure A with work processes, as a line under the two figures; none where there are no processes. */
export function processFigure({ processes }: FiguresDocument, language: Language): string[][] {
  if (processes === undefined || processes === "index" || processes.processes.length === 0) return [];
  const { mean, meanInterval } = processes.total;
  return [[processTexts(language).mean, percentText(mean, language), intervalText(meanInterval, language)]];
}

/** The processes, what rests on them and on occupations, and what does not count; none where no process is mapped. */
export function processBlocks(document: FiguresDocument, language: Language): TableBlock[] {
  const { processes: found, settings } = document;
  const words = processTexts(language);
  const unit = figureTexts(language).weight[settings.weight];
  if (found === undefined) return [];
  if (found === "index") return [{ heading: words.heading, rows: [], notes: [words.index] }];
  const titleOf = processTitles(document, language);
  const all = (ids: readonly string[]) => ids.map(titleOf).join(", ");
  const { total, processes, sectors, uncounted, overfull } = found;
  const rows = processes.map((process) => [
    titleOf(process.id),
    process.sector === undefined ? words.everySector : keyTitle("sector", process.sector, language),
    percentText(process.timeShare, language),
    spreadText(process.potential, process.spread, language),
    amountText(process.weight, language),
    amountText(process.time, language),
    amountText(process.automatable, language),
    amountText(process.replaced, language),
  ]);
  const heads = [
    words.process,
    words.sector,
    words.time,
    words.potential,
    words.people(unit),
    words.inIt(unit),
    words.automatable,
    words.replaced,
  ];
  const fromSteps = processes.filter(({ potentialFrom }) => potentialFrom === "steps").map(({ id }) => id);
  const counts = processes.length > 0;
  return [
    {
      heading: words.heading,
      texts: [0, 1],
      rows: counts ? [heads, ...rows] : [],
      notes: [
        ...(counts ? [restsLine(document, language), words.onlyMean] : []),
        ...(total.meanInterval !== null && processes.some(({ spread }) => spread === undefined)
          ? [words.certain]
          : []),
        ...(fromSteps.length > 0 ? [words.fromSteps(all(fromSteps))] : []),
        ...processes.flatMap(({ id, besides }) => {
          // Of two it is told once.
          const later = besides.filter(
            (other) =>
              processes.findIndex((one) => one.id === other) > processes.findIndex((one) => one.id === id),
          );
          return later.length > 0 ? [words.besides(titleOf(id), all(later))] : [];
        }),
        ...overfull.map(({ occupation, sector, timeShare, processes: ids }) =>
          words.overfull(
            occupation,
            keyTitle("sector", sector, language),
            percentText(timeShare, language),
            all(ids),
          ),
        ),
        ...uncounted.map(({ id, why }) => words.uncounted(titleOf(id), words.why[why])),
        ...(found.withoutValue > 0
          ? [words.withoutValue(amountText(found.withoutValue, language), unit)]
          : []),
        ...(found.hiddenCells > 0 ? [words.hidden(found.hiddenCells)] : []),
      ],
    },
    ...(sectors.length === 0
      ? []
      : [
          {
            heading: words.sectors,
            rows: [
              [words.sector, figureTexts(language).meanShort, words.mean, words.onProcesses],
              ...sectors.map(({ sector, occupationMean, mean, onProcesses, onOccupations }) => [
                keyTitle("sector", sector, language),
                percentText(occupationMean, language),
                percentText(mean, language),
                percentText(partOf(onProcesses.automatable, onOccupations.automatable), language),
              ]),
            ],
            notes: [],
          },
        ]),
  ];
}

/** How much of the potential rests on each level. */
function restsLine({ processes: found, settings }: FiguresDocument, language: Language): string {
  if (found === undefined || found === "index") return "";
  const words = processTexts(language);
  const unit = figureTexts(language).weight[settings.weight];
  const { onProcesses, onOccupations, covered } = found.total;
  const part = partOf(onProcesses.automatable, onOccupations.automatable);
  return [
    words.rests(
      amountText(onProcesses.automatable, language),
      percentText(part, language),
      amountText(onOccupations.automatable, language),
      percentText(part === null ? null : 1 - part, language),
      unit,
    ),
    words.takes(
      amountText(onProcesses.time, language),
      percentText(onProcesses.time / covered, language),
      unit,
    ),
  ].join(" ");
}

function partOf(part: number, rest: number): number | null {
  return part + rest > 0 ? part / (part + rest) : null;
}

/** `60 %`, and within what bounds it is stated to lie. */
export function spreadText(
  potential: number,
  spread: readonly [number, number] | undefined,
  language: Language,
): string {
  const value = percentText(potential, language);
  return spread === undefined ? value : `${value} ${percentRange(spread, language)}`;
}

/** Titles of processes by id, in the reader's language. */
export function processTitles(
  { processes: found }: Pick<FiguresDocument, "processes">,
  language: Language,
): (id: string) => string {
  if (found === undefined || found === "index") return (id) => id;
  const named: readonly { readonly id: string; readonly title: Text; readonly language: string }[] = [
    ...found.processes,
    ...found.uncounted,
  ];
  return (id) => {
    const process = named.find((one) => one.id === id);
    return (process && resolveText(process.title, language, process.language)) || id;
  };
}
