import {
  type Alternative,
  formatNumber,
  formatPoints,
  type Language,
  type Sensitivity,
} from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";
import { mappingWords, type ReadIn } from "./method-names.js";
import { occupationName } from "./occupation-name.js";
import { signedText } from "./points.js";
import { meanText, percentText } from "./summary.js";
import type { TableBlock } from "./table-block.js";
import { sensitivityTexts } from "./text/sensitivity.js";

/** Occupations beyond this place are not worth reading in a table. */
const mostShown = 15;

/** Sums in another order differ in their last bits; that is no move. */
const unmoved = 1e-9;

/** The choices that move the total most; none when they were not asked for. */
export function sensitivityBlocks(
  document: FiguresDocument,
  language: Language,
  readIn: ReadIn = "terminal",
): readonly TableBlock[] {
  const { sensitivity, suppression, scores } = document;
  if (sensitivity === undefined) return [];
  const words = sensitivityTexts(language);
  const isShare = scores.scale.unit === "probability";
  const { total, choices } = sensitivity;
  const measures = ({ mean, high }: typeof total) =>
    [
      `A ${meanText(mean, scores, language)}`,
      ...(high === null ? [] : [`B ${percentText(high, language)}`]),
    ].join(", ");
  const now: Alternative = { to: "", title: "", value: null, ...total };
  // What moves measure B alone (a threshold) stands far down by A, and is worth its line all the same.
  const shown = choices.filter(({ kind }, place) => kind !== "occupation" || place < mostShown);
  const cell = (found: Alternative, kind: Sensitivity["kind"]) =>
    [meanText(found.mean, scores, language), nameOf(found, kind, language, readIn)]
      .filter((text) => text !== "")
      .join(" ");
  const rows = shown.map((choice) => {
    const ordered = [now, ...choice.alternatives]
      .filter(({ mean }) => mean !== null)
      .sort((one, other) => (one.mean ?? 0) - (other.mean ?? 0));
    // An alternative that gives the same A is not what A would be least or greatest under: the total is as it is.
    const [least = now, greatest = now] = [ordered.at(0), ordered.at(-1)].map((end) =>
      Math.abs((end?.mean ?? 0) - (now.mean ?? 0)) < unmoved ? now : end,
    );
    const moves = Math.abs(choice.swing.mean) > unmoved;
    const farthest = choice.alternatives.find(
      ({ high }) => high !== null && high - (total.high ?? 0) === choice.swing.high,
    );
    const highName =
      moves || farthest === undefined || choice.swing.high === 0
        ? ""
        : nameOf(farthest, choice.kind, language, readIn);
    return [
      titleOf(choice, document, language),
      cell(least, choice.kind),
      cell(greatest, choice.kind),
      moved(choice.swing.mean, isShare, language),
      [moved(choice.swing.high, true, language), highName].filter((text) => text !== "").join(" "),
    ];
  });
  const head = [
    words.choice,
    words.least,
    words.greatest,
    isShare ? words.change : words.changeScore,
    words.highChange,
  ];
  const left = choices.length - shown.length;
  const notes = [
    ...(left > 0 ? [words.more(left, readIn === "terminal")] : []),
    ...(shown.some(({ basis }) => basis === "group") ? [words.fromGroup] : []),
    ...(suppression?.occupations ? [words.withoutHidden(measures(document.total))] : []),
    words.note(readIn === "terminal"),
    words.why,
  ];
  const heading = suppression?.occupations ? words.headingShown(measures(total)) : words.heading;
  return [{ heading, rows: [head, ...rows], notes }];
}

function titleOf(
  { kind, id, title: own, basis }: Sensitivity,
  document: FiguresDocument,
  language: Language,
): string {
  const words = sensitivityTexts(language);
  const title = occupationName(document, { code: id, title: own });
  if (kind === "occupation") return words.occupation(id, title, basis === "group");
  return kind === "override" ? words.override(id, title) : words.kind[kind];
}

/** What was chosen instead: `min`, `av`, `0,6`, or the source occupation's code; the choice that stands by its name. */
function nameOf(
  { to, value }: Alternative,
  kind: Sensitivity["kind"],
  language: Language,
  readIn: ReadIn,
): string {
  const words = sensitivityTexts(language);
  if (to === "") return `(${words.asItIs})`;
  if (to === "on" || to === "off") return `(${words.to[to]})`;
  if (kind === "mapping") return `(${mappingWords(to, language, readIn)})`;
  if (to === "spread") return `(${formatNumber(value ?? 0, language, 3)} ${words.to.spread})`;
  const threshold = Number(to);
  if (!Number.isNaN(threshold)) return `(${formatNumber(threshold, language, 1)})`;
  return value === null ? `(${to})` : `(${to} ${formatNumber(value, language, 3)})`;
}

function moved(difference: number, isShare: boolean, language: Language): string {
  return signedText(difference, (size) =>
    isShare ? formatPoints(size, language) : formatNumber(size, language, 3),
  );
}
