import type { Alternative, Sensitivity, WalkPath } from "@kommuneradar/core";
import { pointsDigits } from "../beside/signed.js";
import { chosenAs } from "../explanation/beside/choice-title.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { meanScale, shareScale } from "../scale.js";
import { type ShownTitle, shownTitle } from "../shown-title.js";
import { endName } from "./end-name.js";
import type { SensitivityEnd, SensitivityRow, SensitivityView } from "./model.js";
import { sensitivityWords } from "./words.js";

/** Occupations shown; every choice of method and every override is. */
const mostOccupations = 10;

/** What each choice does to the total; null where it was not asked for, or nothing that is shown has a value. */
export function sensitivityView(input: EstimateViewInput, result: ViewedResult): SensitivityView | null {
  const { sensitivity, language } = input;
  if (sensitivity === undefined) return null;
  const words = sensitivityWords(language);
  const scale = meanScale(result.scores, language);
  const hasHigh = result.total.high !== null;
  const head = {
    heading: words.heading,
    changeHeading: scale.isShare ? words.change : words.changeScore,
    highHeading: hasHigh ? words.highChange : "",
  };
  if (sensitivity === "closed" || sensitivity === "waiting") {
    const isOpen = sensitivity === "waiting";
    return { ...head, isOpen, isWaiting: true, total: { at: 0.5, text: "" }, rows: [], notes: [] };
  }
  const total = sensitivity.total.mean;
  if (total === null) return null;
  const now: Alternative = { to: "", title: "", value: null, ...sensitivity.total };
  const occupations = sensitivity.choices.filter(({ kind }) => kind === "occupation");
  const most = new Set(occupations.slice(0, mostOccupations));
  const shown = sensitivity.choices.filter((choice) => choice.kind !== "occupation" || most.has(choice));
  const means = shown.flatMap(({ alternatives }) => alternatives.flatMap(({ mean }) => mean ?? []));
  const [from, to] = [Math.min(total, ...means), Math.max(total, ...means)];
  const at = (mean: number) => (to > from ? (mean - from) / (to - from) : 0.5);
  const digits = {
    mean: pointsDigits(shown.map(({ swing }) => swing.mean)),
    high: pointsDigits(shown.map(({ swing }) => swing.high)),
  };
  const endOf = (choice: Sensitivity, end: Alternative, moves: boolean): SensitivityEnd => ({
    path: pathTo(choice, end),
    at: at(end.mean ?? total),
    text: scale.text(end.mean ?? total),
    ...(moves ? endName(end, language) : { name: "", fullName: "" }),
  });
  const rowOf = (choice: Sensitivity): SensitivityRow => {
    const ordered = [now, ...choice.alternatives]
      .filter(({ mean }) => mean !== null)
      .sort((one, other) => (one.mean ?? total) - (other.mean ?? total));
    // Where an alternative gives the same total, the total is as it is.
    const [least = now, greatest = now] = [ordered.at(0), ordered.at(-1)].map((end) =>
      Math.abs((end?.mean ?? total) - total) < 1e-9 ? now : end,
    );
    const moves = Math.abs(choice.swing.mean) > 1e-9;
    const farthestMean = choice.alternatives.find(
      ({ mean }) => mean !== null && mean - total === choice.swing.mean,
    );
    const farthest = choice.alternatives.find(
      ({ high }) => high !== null && high - (now.high ?? 0) === choice.swing.high,
    );
    return {
      id: `${choice.kind}-${choice.id}`,
      code: choice.kind === "occupation" ? choice.id : "",
      ...titleOf(choice, input, result),
      starred: choice.basis === "group",
      least: endOf(choice, least, moves),
      greatest: endOf(choice, greatest, moves),
      change: scale.signed(choice.swing.mean, digits.mean),
      changePath: pathTo(choice, farthestMean ?? now),
      highPath: pathTo(choice, farthest ?? now),
      highChange: hasHigh ? shareScale(language).signed(choice.swing.high, digits.high) : "",
      highName: moves || farthest === undefined ? "" : endName(farthest, language).name,
    };
  };
  const rows = shown.map(rowOf);
  const left = occupations.length - most.size;
  return {
    ...head,
    isOpen: true,
    isWaiting: input.sensitivityIsOld ?? false,
    total: { at: at(total), text: scale.text(total) },
    rows,
    notes: [
      words.note,
      ...(most.size === 0 ? [] : [left > 0 ? words.occupations(most.size, left) : words.allOccupations]),
      ...(rows.some(({ starred }) => starred) ? [words.starred] : []),
      words.notCovered,
      ...(result.suppression?.occupations
        ? [words.hidden(scale.text(total), scale.text(result.total.mean ?? total))]
        : []),
    ],
  };
}

function pathTo({ kind, id }: Sensitivity, alternative: Alternative): WalkPath {
  return [{ kind: "choice", choice: kind, id, to: chosenAs(alternative) }];
}

function titleOf(
  { kind, id, title: own }: Sensitivity,
  input: EstimateViewInput,
  { settings }: ViewedResult,
): ShownTitle {
  const words = sensitivityWords(input.language);
  if (kind !== "occupation" && kind !== "override") return { title: words.kind[kind], language: "" };
  const shown = shownTitle(input, settings.classification, id, own);
  if (kind === "occupation") return shown.title === "" ? { ...shown, title: words.unknownCode } : shown;
  return { title: words.override(`${id} ${shown.title}`.trim()), language: "" };
}
