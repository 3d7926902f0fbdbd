import { formatNumber, perCent, roundedUnits } from "../../text/format.js";
import type { Language } from "../../text/localized.js";
import { apportion } from "./apportion.js";
import type { ComparedMeasure, EstimateDiff, FigureCause, MeasureChange } from "./types.js";

/** How a measure is written: `shift` 2 for per cent, `decimals` behind the sign, and whether it is a share. */
interface Form {
  readonly shift: number;
  readonly decimals: number;
  readonly isShare: boolean;
}

/** A number with its sign, and in units of its last digit. */
export interface WrittenUnits {
  readonly units: number;
  readonly text: string;
}

/** A change as it is printed: after is before and change, and change is the parts, to the last digit. */
export interface WrittenChange {
  readonly before: string;
  readonly after: string;
  /** With its sign; undefined where nothing can be subtracted. */
  readonly change: string | undefined;
  /** Whether what is printed of it is another number. */
  readonly moved: boolean;
  /** With their signs, in the order of the diff's causes; undefined with `change`, and where it cannot be split. */
  readonly parts: readonly (WrittenUnits & { readonly cause: FigureCause })[] | undefined;
}

/** A measure that is written: those of `ComparedMeasure`, and A with work processes. */
export type WrittenMeasure = ComparedMeasure | "meanWithProcesses";

/** What changed, in the order that it is told in. */
export function causesOf({ causes, processes }: EstimateDiff): readonly FigureCause[] {
  return processes?.changed ? [...causes, "processes"] : causes;
}

export function formOf(measure: WrittenMeasure, { scale }: EstimateDiff, side: "before" | "after"): Form {
  if (measure === "weight" || measure === "automatable") return { shift: 0, decimals: 1, isShare: false };
  if (measure === "mean" && scale[side] === "index") return { shift: 0, decimals: 2, isShare: false };
  return { shift: 2, decimals: 1, isShare: true };
}

/** Writes a change so that what is printed adds up. */
export function writeChange(
  { before, after, change, parts }: MeasureChange,
  measure: WrittenMeasure,
  diff: EstimateDiff,
  language: Language,
): WrittenChange {
  const [was, is] = [formOf(measure, diff, "before"), formOf(measure, diff, "after")];
  const write = (value: number | null, form: Form) => {
    if (value === null) return "–";
    const text = unsigned(unitsOf(value, form), form, language);
    return form.isShare ? perCent(text) : text;
  };
  const sides = { before: write(before, was), after: write(after, is) };
  if (change === null || before === null || after === null) {
    return { ...sides, change: undefined, moved: sides.before !== sides.after, parts: undefined };
  }
  const units = unitsOf(after, is) - unitsOf(before, was);
  const causes = causesOf(diff).filter((cause) => parts?.[cause] !== undefined);
  const size = 10 ** (is.shift + is.decimals);
  const shares = apportion(
    units,
    causes.map((cause) => (parts?.[cause] ?? 0) * size),
  );
  return {
    ...sides,
    change: signed(units, is, language),
    moved: units !== 0,
    parts:
      parts === null
        ? undefined
        : causes.map((cause, at) => ({ cause, ...written(shares[at] ?? 0, is, language) })),
  };
}

/** Numbers that add up to what is printed of a whole, in its units; of null there is nothing to write. */
export function writeShares(
  whole: number | undefined,
  values: readonly (number | null)[],
  form: Form,
  language: Language,
): readonly (WrittenUnits | undefined)[] {
  const size = 10 ** (form.shift + form.decimals);
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  const shares =
    whole === undefined
      ? known.map((value) => unitsOf(value, form))
      : apportion(
          whole,
          known.map((value) => value * size),
        );
  let next = 0;
  return values.map((value) => (value === null ? undefined : written(shares[next++] ?? 0, form, language)));
}

export function unitsOf(value: number, { shift, decimals }: Form): number {
  return roundedUnits(value, shift, decimals);
}

/** `+1.2`, `−1.2`, `0.0`. */
export function signed(units: number, form: Form, language: Language): string {
  const text = unsigned(Math.abs(units), form, language);
  return units === 0 ? text : `${units < 0 ? "−" : "+"}${text}`;
}

function unsigned(units: number, { decimals }: Form, language: Language): string {
  return formatNumber(units / 10 ** decimals, language, decimals);
}

function written(units: number, form: Form, language: Language): WrittenUnits {
  return { units, text: signed(units, form, language) };
}
