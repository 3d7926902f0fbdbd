import { unitGroupsOf, type WalkedOccupation, type WalkedSource, type WalkPath } from "@kommuneradar/core";
import { classificationTitle } from "../classification.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { score } from "../numbers.js";
import { type ShownTitle, shownTitle } from "../shown-title.js";
import { estimateWords } from "../text/index.js";
import { type Amounts, amountsOf } from "./amounts.js";
import type { PartsView, PartView } from "./model.js";
import { explanationWords } from "./words.js";

type Walked = Pick<WalkedOccupation, "explanation" | "unitGroups" | "isUnitGroup">;

/** The unit groups whose mean a value is; empty where it rests on none. */
export function groupParts(
  input: EstimateViewInput,
  result: ViewedResult,
  { unitGroups, explanation }: Walked,
  path: WalkPath,
): readonly PartsView[] {
  if (unitGroups.length === 0) return [];
  const { language } = input;
  const words = explanationWords(language);
  const classification = unitGroupsOf(result.scores, result.settings);
  const mean = unitGroups.reduce((sum, { value }) => sum + value, 0) / unitGroups.length;
  const parts = unitGroups.map(({ code, title, value }) => ({
    code,
    title,
    value,
    share: 1 / unitGroups.length,
    remark: "",
    path: [...path, { kind: "unit-group" as const, code }],
  }));
  const heading =
    explanation.override !== null
      ? words.groupsSetAside
      : unitGroups.length === 1
        ? words.unitGroup
        : words.unitGroups;
  return [partsOf("unit-groups", heading, classification, parts, mean, input, result)];
}

/**
 * The source occupations behind a value, each once; with how much it counts in it all. Empty where a score set has the
 * values of the unit groups itself.
 */
export function sourceParts(
  input: EstimateViewInput,
  result: ViewedResult,
  { unitGroups, isUnitGroup, explanation }: Walked,
  path: WalkPath,
): readonly PartsView[] {
  const words = explanationWords(input.language);
  const found = new Map<string, ValuePart>();
  for (const { code: group, sources } of unitGroups) {
    for (const source of sources) {
      const share = source.share / unitGroups.length;
      const before = found.get(source.code);
      found.set(source.code, {
        code: source.code,
        title: source.title,
        value: source.probability,
        share: share + (before?.share ?? 0),
        remark: remarkOf(source, input),
        path: before?.path ?? [
          ...path,
          ...(isUnitGroup ? [] : [{ kind: "unit-group" as const, code: group }]),
          { kind: "source", code: source.code },
        ],
      });
    }
  }
  if (found.size === 0) return [];
  const heading =
    explanation.override !== null ? words.setAside : found.size === 1 ? words.source : words.sources;
  const isAll = unitGroups.every(({ sources }) => sources.length > 0);
  const mean = unitGroups.reduce((sum, { value }) => sum + value, 0) / unitGroups.length;
  const parts = [...found.values()];
  return [
    partsOf("sources", heading, result.scores.classification, parts, isAll ? mean : null, input, result),
  ];
}

interface ValuePart {
  readonly code: string;
  readonly title: string;
  readonly value: number;
  /** How much it counts, 0–1. */
  readonly share: number;
  readonly remark: string;
  readonly path: WalkPath;
}

function partsOf(
  id: string,
  heading: string,
  classification: ViewedResult["settings"]["classification"],
  parts: readonly ValuePart[],
  value: number | null,
  input: EstimateViewInput,
  result: ViewedResult,
): PartsView {
  const { language } = input;
  const words = explanationWords(language);
  const amounts = amountsOf(result, language);
  const rows = parts
    .toSorted(
      (one, other) => other.value * other.share - one.value * one.share || (one.code < other.code ? -1 : 1),
    )
    .map((part) =>
      valueRow(part, shownTitle(input, classification, part.code, part.title), value, amounts, language),
    );
  return {
    id,
    heading,
    columns: {
      part: classificationTitle(classification),
      weight: words.countsWith,
      value: estimateWords(language).measures[result.scores.kind].value,
      added: words.addedScore,
      share: words.shareOfValue,
    },
    rows,
    rest: null,
    sum:
      value === null || rows.length < 2
        ? null
        : {
            id: "sum",
            code: "",
            title: words.value,
            language: "",
            weightText: amounts.percent(1),
            valueText: "",
            addedText: score(value, language),
            share: null,
            shareText: "",
            remark: "",
            path: null,
          },
    note: "",
  };
}

function valueRow(
  { code, value, share, remark, path }: ValuePart,
  { title, language }: ShownTitle,
  of: number | null,
  amounts: Amounts,
  page: EstimateViewInput["language"],
): PartView {
  const part = amounts.share(value * share, of);
  return {
    id: code,
    code,
    title,
    language,
    weightText: amounts.percent(share),
    valueText: score(value, page),
    addedText: score(value * share, page),
    share: part.share,
    shareText: part.text,
    remark,
    path,
  };
}

function remarkOf({ partial, bridgedFrom }: WalkedSource, { language }: EstimateViewInput): string {
  const words = explanationWords(language);
  return [
    ...(partial ? [words.partial] : []),
    ...(bridgedFrom === null ? [] : [words.bridged(bridgedFrom.code, bridgedFrom.title)]),
  ].join(", ");
}
