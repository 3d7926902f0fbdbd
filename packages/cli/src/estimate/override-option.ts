import { type Override, spreadAround } from "@kommuneradar/core";
import { InvalidArgumentError } from "commander";

const number = String.raw`(\d*\.?\d+)`;
const form = new RegExp(`^([0-9-]+)=${number}(?::${number}:${number})?$`);

/**
 * `5321=0.058`, or with the spread that is held possible `5321=0.058:0.02:0.12`: no character of it means anything to a
 * shell. The last one given of a code counts. Throws InvalidArgumentError, saying what is wrong.
 */
export function overrideOption(text: string, earlier: readonly Override[] = []): readonly Override[] {
  const [, occupation, value, low, high] = form.exec(text.trim()) ?? [];
  if (occupation === undefined || value === undefined) {
    throw new InvalidArgumentError(
      "It takes a code and a probability, such as 5321=0.058, or with a spread 5321=0.058:0.02:0.12.",
    );
  }
  const probability = Number(value);
  const ends = low === undefined || high === undefined ? undefined : [Number(low), Number(high)];
  const above = [probability, ...(ends ?? [])].find((one) => one > 1);
  if (above !== undefined) {
    throw new InvalidArgumentError(`${above} is no probability: it is above 1.`);
  }
  const spread = ends && spreadAround(probability, ends);
  if (ends !== undefined && spread === undefined) {
    throw new InvalidArgumentError(
      `The spread from ${ends[0]} to ${ends[1]} does not hold the value ${probability}. It takes value:least:greatest.`,
    );
  }
  return [
    ...earlier.filter((given) => given.occupation !== occupation),
    { occupation, probability, ...(spread && { spread }), because: null },
  ];
}
