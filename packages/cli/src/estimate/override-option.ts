import { type Override, spreadAround } from "@kommuneradar/core";
import { UsageError } from "../commands/command.js";
import { type UsageTexts, usageTexts } from "../text/usage.js";

const number = String.raw`(\d*\.?\d+)`;
const form = new RegExp(`^([0-9-]+)=${number}(?::${number}:${number})?$`);

/**
 * `5321=0.058`, or with the spread that is held possible `5321=0.058:0.02:0.12`: no character of it means anything to a
 * shell. The last one given of a code counts. Throws UsageError, saying what is wrong.
 */
export function overrideOption(text: string, earlier: readonly Override[] = []): readonly Override[] {
  const [, occupation, value, low, high] = form.exec(text.trim()) ?? [];
  if (occupation === undefined || value === undefined) {
    throw refusal(text, (words) => words.override);
  }
  const probability = Number(value);
  const ends = low === undefined || high === undefined ? undefined : [Number(low), Number(high)];
  const above = [probability, ...(ends ?? [])].find((one) => one > 1);
  if (above !== undefined) {
    throw refusal(text, (words) => words.aboveOne(above));
  }
  const spread = ends && spreadAround(probability, ends);
  if (ends !== undefined && spread === undefined) {
    throw refusal(text, (words) => words.spread(ends[0], ends[1], probability));
  }
  return [
    ...earlier.filter((given) => given.occupation !== occupation),
    { occupation, probability, ...(spread && { spread }), because: null },
  ];
}

function refusal(text: string, why: (words: UsageTexts) => string): UsageError {
  return new UsageError((language) => {
    const words = usageTexts(language);
    return `${words.invalid("--override <code=p>", text)} ${why(words)}`;
  });
}
