import { formatNumber, type ProcessPotential, resolveText, type Text } from "@kommuneradar/core";
import { sectorName } from "../beside/sector-title.js";
import { besideWords } from "../beside/words.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { percent, percentRange, weightDigits } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import type { ProcessesView } from "./model.js";
import { processWords } from "./words.js";

/** Measure A with work processes, and what rests on them; null where none is mapped. */
export function processesView(input: EstimateViewInput, result: ViewedResult): ProcessesView | null {
  const { language, processes } = input;
  if (processes === undefined) return null;
  const { found, state } = processes;
  const words = processWords(language);
  const unit = estimateWords(language).unit[result.settings.weight](2);
  const about = state === "current" ? [] : [state === "old" ? words.isOld : words.missing];
  if (found === undefined || found === "index") {
    const lead = found === "index" ? words.index : words.none;
    return {
      ...{ heading: words.heading, lead, rests: "", part: null, unit, rows: [], sectors: [] },
      notes: about,
    };
  }
  const { total, sectors } = found;
  const titleOf = titlesOf(found, language);
  const digits = weightDigits(
    total.covered,
    found.processes.flatMap(({ automatable, replaced }) => [automatable, replaced]),
  );
  const amount = (value: number) => formatNumber(value, language, digits);
  const withUnit = (value: number) =>
    `${amount(value)} ${estimateWords(language).unit[result.settings.weight](value)}`;
  const part = partOf(total);
  const counts = found.processes.length > 0;
  return {
    heading: words.heading,
    lead: counts
      ? words.lead(
          total.mean === null ? "–" : percent(total.mean, language),
          total.meanInterval === null ? "" : percentRange(total.meanInterval, language),
          total.occupationMean === null ? "–" : percent(total.occupationMean, language),
        )
      : words.none,
    rests:
      counts && part !== null
        ? words.rests(
            withUnit(total.onProcesses.automatable),
            percent(part, language),
            withUnit(total.onOccupations.automatable),
            percent(1 - part, language),
          )
        : "",
    part: counts ? part : null,
    unit,
    rows: found.processes.map((process) => ({
      id: process.id,
      title: titleOf(process.id),
      sector: process.sector === undefined ? words.everySector : sectorName(input, process.sector),
      timeText: percent(process.timeShare, language),
      potentialText: `${percent(process.potential, language)}${
        process.spread === undefined ? "" : ` ${percentRange(process.spread, language)}`
      }`,
      weightText: amount(process.weight),
      automatableText: amount(process.automatable),
      replacedText: amount(process.replaced),
    })),
    sectors: sectors.map((one) => {
      const share = partOf(one);
      return {
        id: one.sector,
        title: sectorName(input, one.sector),
        occupationText: one.occupationMean === null ? "–" : percent(one.occupationMean, language),
        meanText: one.mean === null ? "–" : percent(one.mean, language),
        partText: share === null ? "–" : percent(share, language),
      };
    }),
    notes: [
      ...about,
      ...notesOf(found, input, titleOf, withUnit),
      ...(found.hiddenCells > 0 && result.sideBySide !== undefined
        ? [besideWords(language).untoldBeside]
        : []),
    ],
  };
}

function notesOf(
  found: ProcessPotential,
  input: EstimateViewInput,
  titleOf: (id: string) => string,
  withUnit: (value: number) => string,
): readonly string[] {
  const { language } = input;
  const words = processWords(language);
  const { total, processes, overfull, uncounted } = found;
  const all = (ids: readonly string[]) => ids.map(titleOf).join(", ");
  const fromSteps = processes.filter(({ potentialFrom }) => potentialFrom === "steps").map(({ id }) => id);
  const order = processes.map(({ id }) => id);
  return [
    ...(processes.length > 0 ? [words.onlyMean] : []),
    ...(total.meanInterval !== null && processes.some(({ spread }) => spread === undefined)
      ? [words.certain]
      : []),
    ...(fromSteps.length > 0 ? [words.fromSteps(all(fromSteps))] : []),
    ...processes.flatMap(({ id, besides }) => {
      // Of two it is told once.
      const later = besides.filter((other) => order.indexOf(other) > order.indexOf(id));
      return later.length > 0 ? [words.besides(titleOf(id), all(later))] : [];
    }),
    ...overfull.map(({ occupation, sector, timeShare, processes: ids }) =>
      words.overfull(occupation, sectorName(input, sector), percent(timeShare, language), all(ids)),
    ),
    ...uncounted.map(({ id, why }) => words.uncounted(titleOf(id), words.why[why])),
    ...(found.withoutValue > 0 ? [words.withoutValue(withUnit(found.withoutValue))] : []),
    ...(found.hiddenCells > 0 ? [words.hidden(formatNumber(found.hiddenCells, language))] : []),
  ];
}

function partOf({
  onProcesses,
  onOccupations,
}: ProcessPotential["sectors"][number] | ProcessPotential["total"]) {
  const whole = onProcesses.automatable + onOccupations.automatable;
  return whole > 0 ? onProcesses.automatable / whole : null;
}

function titlesOf({ processes, uncounted }: ProcessPotential, language: EstimateViewInput["language"]) {
  const named: readonly { readonly id: string; readonly title: Text; readonly language: string }[] = [
    ...processes,
    ...uncounted,
  ];
  return (id: string) => {
    const process = named.find((one) => one.id === id);
    return (process && resolveText(process.title, language, process.language)) || id;
  };
}
