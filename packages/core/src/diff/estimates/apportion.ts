import { roundedUnits } from "../../text/format.js";

/**
 * Rounds parts to whole numbers that add up to a whole number given: to the nearest, and where they then miss it, those
 * that were rounded farthest the other way give way, one unit each (largest remainders). Parts that are nothing stay
 * nothing as long as others can give way. Negated parts give the negated numbers.
 */
export function apportion(whole: number, parts: readonly number[]): readonly number[] {
  const rounded = parts.map((part) => roundedUnits(part, 0, 0));
  const missing = whole - rounded.reduce((sum, part) => sum + part, 0);
  const direction = Math.sign(missing);
  const order = parts
    .map((part, index) => ({
      index,
      left: (part - (rounded[index] ?? 0)) * direction,
      isNothing: part === 0,
    }))
    .sort(
      (one, other) =>
        Number(one.isNothing) - Number(other.isNothing) || other.left - one.left || one.index - other.index,
    );
  for (let unit = 0; unit < Math.abs(missing) && order.length > 0; unit++) {
    const at = order[unit % order.length]?.index ?? 0;
    rounded[at] = (rounded[at] ?? 0) + direction;
  }
  return rounded;
}
