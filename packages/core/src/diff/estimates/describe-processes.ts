import { decimalsOf } from "../../text/decimals.js";
import { formatNumber, formatShare } from "../../text/format.js";
import { type Language, resolveText } from "../../text/localized.js";
import { sameNames } from "../same-value.js";
import { apportion } from "./apportion.js";
import type { KeyTitle } from "./describe-estimates.js";
import type { EstimateDiff, ProcessChange, ProcessSide } from "./types.js";
import { estimateDiffWords } from "./words/index.js";
import { formOf, signed, type WrittenUnits, writeChange, writeShares } from "./written.js";

/** What each process was and is, and what it did to A with work processes; the effects add up to what the processes did. */
export function describeProcesses(
  diff: EstimateDiff,
  language: Language,
  keyTitle: KeyTitle,
): readonly string[] {
  const { processes: change } = diff;
  if (change === null) return [];
  const words = estimateDiffWords(language);
  const form = formOf("meanWithProcesses", diff, "after");
  const whole = writeChange(change.total, "meanWithProcesses", diff, language).parts?.find(
    ({ cause }) => cause === "processes",
  )?.units;
  const effects = writeShares(
    whole,
    change.processes.map(({ effect }) => effect),
    form,
    language,
  );
  return change.processes.map((one, at) =>
    [sentence(one), ...fields(one), effectOf(one, effects[at])]
      .filter((part) => part !== undefined)
      .join("; "),
  );

  function sentence({ id, title, language: from, from: was, to: is }: ProcessChange): string {
    const name = resolveText(title, language, from) || id;
    if (was === null) return words.process.added(name);
    if (is === null) return words.process.removed(name);
    return words.process.changed(name);
  }

  function fields({ from: was, to: is }: ProcessChange): readonly string[] {
    if (was === null || is === null) return [];
    const { fields: names } = words.process;
    const changes = [
      ...(was.sector === is.sector ? [] : [`${names.sector}: ${sector(was)} → ${sector(is)}`]),
      ...(sameNames(was.occupations, is.occupations)
        ? []
        : [`${names.occupations}: ${list(was)} → ${list(is)}`]),
      ...(was.timeShare === is.timeShare
        ? []
        : [`${names.timeShare}: ${time(was.timeShare)} → ${time(is.timeShare)}`]),
      ...(was.potential === is.potential
        ? []
        : [`${names.potential}: ${value(was.potential)} → ${value(is.potential)}`]),
      ...(was.counts === is.counts ? [] : [is.counts ? words.process.counts : words.process.countsNoLonger]),
    ];
    return changes.length === 0 ? [words.process.room] : changes;
  }

  function effectOf({ effect, parts }: ProcessChange, printed: WrittenUnits | undefined): string | undefined {
    if (effect === null) return change?.total.change === null ? undefined : words.process.untold;
    if (printed === undefined) return undefined;
    if (printed.units === 0) return effect === 0 ? words.process.noEffect : words.process.littleEffect;
    const size = 10 ** (form.shift + form.decimals);
    const names = (Object.keys(parts ?? {}) as (keyof NonNullable<typeof parts>)[]).filter(
      (name) => parts?.[name] !== 0,
    );
    const shares = apportion(
      printed.units,
      names.map((name) => (parts?.[name] ?? 0) * size),
    );
    const why = names.map(
      (name, at) => `${words.process.parts[name]} ${signed(shares[at] ?? 0, form, language)}`,
    );
    return `${words.process.effect(words.points(printed.text))}${why.length > 1 ? ` (${why.join(", ")})` : ""}`;
  }

  function sector({ sector: id }: ProcessSide): string {
    return id === null ? words.process.everySector : keyTitle("sector", id);
  }

  function list({ occupations }: ProcessSide): string {
    return occupations.join(", ") || words.none;
  }

  function time(share: number | null): string {
    return share === null ? words.none : formatShare(share, language, decimalsOf(share * 100));
  }

  function value(potential: number | null): string {
    return potential === null ? words.none : formatNumber(potential, language, decimalsOf(potential, 1));
  }
}
