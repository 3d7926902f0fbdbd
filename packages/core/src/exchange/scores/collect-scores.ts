import type { ClassificationId, OccupationGroup, ScoreSet } from "@kommuneradar/schema";
import type { ScoreFile } from "../../estimate/file.js";
import type { ProblemData } from "../../problem.js";
import type { ReadOccupation } from "../workforce/occupation-reader.js";
import type { SourceRow } from "../workforce/source.js";
import type { ScoreColumns } from "./find-columns.js";
import { readScoreValue } from "./score-value.js";
import type { ScoreFault } from "./types.js";

/** As many as fit in a message; the rest are counted. */
const mostNamed = 5;
/** Of a cell that is no value, as much as tells which one it is. */
const mostShown = 40;

interface Scale {
  readonly min: number;
  readonly max: number;
}

export interface CollectedScores {
  readonly values: ScoreSet["values"];
  readonly scale: Scale;
  readonly faults: readonly ScoreFault[];
}

interface Met {
  readonly lines: number[];
  readonly values: Set<number>;
  /** As it is written, where it first stands. */
  readonly written: string;
}

/** Goes through the rows; whatever is wrong with one of them is left out, and told by its line. */
export function collectScores(
  rows: readonly SourceRow[],
  columns: Pick<ScoreColumns, "code" | "value">,
  options: {
    readonly entry: Pick<ScoreFile, "file" | "kind" | "scale">;
    readonly classification: ClassificationId;
    readonly groups: ReadonlyMap<string, OccupationGroup>;
    readonly read: (cell: string) => ReadOccupation;
  },
): CollectedScores {
  const { entry, classification, groups, read } = options;
  const deepest = classification === "soc2010" ? 6 : 4;
  const met = new Map<string, Met>();
  const empty = new Set<string>();
  const unknown = new Map<string, number>();
  const coarse = new Map<string, number>();
  const notNumbers: { value: string; line: number }[] = [];
  const tooLarge: { value: string; line: number }[] = [];
  for (const { line, cells } of rows) {
    const written = cells[columns.value]?.trim() ?? "";
    const value = readScoreValue(written);
    const occupation = read(cells[columns.code] ?? "");
    if (occupation.kind !== "known") {
      // A row with neither is a note below the table.
      if (value !== "empty" && !unknown.has(occupation.code)) unknown.set(occupation.code, line);
    } else if (groups.get(occupation.code)?.level !== deepest) {
      if (!coarse.has(occupation.code)) coarse.set(occupation.code, line);
    } else if (value === "empty") {
      empty.add(occupation.code);
    } else if (value === "not-a-number" || value === "too-large") {
      const those = value === "too-large" ? tooLarge : notNumbers;
      those.push({ value: written.slice(0, mostShown), line });
    } else {
      const before = met.get(occupation.code) ?? { lines: [], values: new Set(), written };
      met.set(occupation.code, before);
      before.lines.push(line);
      before.values.add(value);
    }
  }

  const repeated = [...met].filter(([, { values }]) => values.size > 1);
  const single = [...met].flatMap(([code, { lines, values, written }]) => {
    const [value] = values;
    const [line] = lines;
    return values.size === 1 && value !== undefined && line !== undefined
      ? [{ code, value, line, written }]
      : [];
  });
  const scale = scaleOf(
    entry,
    single.map(({ value }) => value),
  );
  const isInside = ({ value }: { value: number }) => value >= scale.min && value <= scale.max;
  const outside = single.filter((one) => !isInside(one));
  const { file } = entry;
  const invalid = (
    reason: ProblemData["invalid-score"]["reason"],
    values: readonly { readonly value: string; readonly line: number }[],
  ): ScoreFault[] =>
    listed(values, (first, count) => ({
      code: "invalid-score",
      data: { file, reason, values: first, count, ...scale },
    }));
  const noCode = (reason: "unknown" | "coarse", codes: ReadonlyMap<string, number>): ScoreFault[] =>
    listed([...codes], (first, count) => ({
      code: "unknown-score-code",
      data: {
        file,
        reason,
        codes: first.map(([code, line]) => ({ code: code.slice(0, mostShown), line })),
        count,
        classification,
      },
    }));
  return {
    values: new Map(
      single
        .filter(isInside)
        .map(({ code, value }) => [code, { value, title: groups.get(code)?.title ?? "" }]),
    ),
    scale,
    faults: [
      ...listed(
        repeated,
        (first, count): ScoreFault => ({
          code: "repeated-score",
          data: {
            file,
            codes: first.map(([code, { lines }]) => ({ code, lines: lines.slice(0, mostNamed) })),
            count,
          },
        }),
      ),
      ...invalid("not-a-number", notNumbers),
      ...invalid("too-large", tooLarge),
      ...invalid(
        "outside-scale",
        outside.map(({ written, line }) => ({ value: written, line })),
      ),
      ...noCode("unknown", unknown),
      ...noCode("coarse", coarse),
      ...listed(
        [...empty].filter((code) => !met.has(code)),
        (first, count): ScoreFault => ({
          code: "empty-score",
          data: { file, codes: first, count },
        }),
      ),
    ],
  };
}

/** A fault of many things names the first of them. */
function listed<T>(
  all: readonly T[],
  fault: (first: readonly T[], count: number) => ScoreFault,
): ScoreFault[] {
  return all.length === 0 ? [] : [fault(all.slice(0, mostNamed), all.length)];
}

/**
 * Probabilities are 0–1. Of an index without a stated scale: 0–1 where that holds all, else whole numbers around them, at
 * least 1 apart (`readScoreValue` lets none through that is too great for that).
 */
function scaleOf({ kind, scale }: Pick<ScoreFile, "kind" | "scale">, values: readonly number[]): Scale {
  if (kind === "probability") return { min: 0, max: 1 };
  if (scale !== undefined) return scale;
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as readonly [number, number],
  );
  if (values.length === 0 || (least >= 0 && most <= 1)) return { min: 0, max: 1 };
  const min = Math.floor(least);
  return { min, max: Math.max(Math.ceil(most), min + 1) };
}
