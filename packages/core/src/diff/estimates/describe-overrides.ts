import { decimalsOf } from "../../text/decimals.js";
import { formatNumber } from "../../text/format.js";
import type { Language } from "../../text/localized.js";
import { sameValue } from "../same-value.js";
import type { Effect, EstimateDiff, OverrideChange } from "./types.js";
import { estimateDiffWords } from "./words/index.js";
import { formOf, type WrittenUnits, writeChange, writeShares } from "./written.js";

/** What each override was and is, why, and what it did to the total; the effects add up to what the overrides did. */
export function describeOverrides(diff: EstimateDiff, language: Language): readonly string[] {
  const words = estimateDiffWords(language);
  const effects = { mean: written("mean"), high: written("high") };
  return diff.overrides.map((change, at) => {
    const [mean, high] = [effects.mean[at], effects.high[at]];
    return [sentence(change), effectOf(change, mean, high), bounds(change), ...reasons(change)]
      .filter((part) => part !== undefined)
      .join("; ");
  });

  function written(measure: keyof Effect): readonly (WrittenUnits | undefined)[] {
    const { parts } = writeChange(diff.total[measure], measure, diff, language);
    const whole = parts?.find(({ cause }) => cause === "overrides")?.units;
    const values = diff.overrides.map(({ effect }) => effect[measure]);
    return writeShares(whole, values, formOf(measure, diff, "after"), language);
  }

  function sentence({ code, title, from, to }: OverrideChange): string {
    const occupation = `${code} ${title}`.trim();
    const [was, is] = [valueText(from.value), valueText(to.value)];
    if (!from.overridden) return words.override.added(occupation, was, is);
    if (!to.overridden) return words.override.removed(occupation, was, is);
    if (from.value !== to.value) return words.override.changed(occupation, was, is);
    return from.because === to.because
      ? words.override.same(occupation, is)
      : words.override.reason(occupation);
  }

  function valueText(value: number | null): string {
    return value === null ? words.none : formatNumber(value, language, decimalsOf(value, 1));
  }

  function effectOf(
    { from, to, hidden }: OverrideChange,
    mean: WrittenUnits | undefined,
    high: WrittenUnits | undefined,
  ) {
    if (from.value === to.value && from.overridden === to.overridden) return undefined;
    if (hidden) return words.override.hidden;
    if (mean === undefined) return undefined;
    if (mean.units === 0 && (high === undefined || high.units === 0)) return words.override.noEffect;
    const isPoints = diff.scale.after === "probability";
    return words.override.effect(isPoints ? words.points(mean.text) : mean.text, high?.text ?? "–");
  }

  function bounds({ from, to }: OverrideChange): string | undefined {
    if (sameValue(from.spread, to.spread)) return undefined;
    const text = (spread: typeof to.spread) => spread?.map(valueText).join("–") ?? words.none;
    return words.override.bounds(text(from.spread), text(to.spread));
  }

  function reasons({ from, to }: OverrideChange): readonly (string | undefined)[] {
    return [
      to.because ? words.override.because(to.because) : undefined,
      from.because && from.because !== to.because ? words.override.was(from.because) : undefined,
    ];
  }
}
