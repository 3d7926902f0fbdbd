import type { MappingSource } from "../../methods/index.js";
import { discreteLaw, type Point } from "./discrete.js";
import type { Law } from "./law.js";

/** Beyond as many samples it takes longer than it is worth: seven different sources have 1,716. */
const mostSamples = 2000;

/**
 * The exact law of a combined value: every sample there can be of as many sources, drawn with replacement, and its
 * probability. undefined where there are too many of them.
 */
export function enumeratedLaw<S extends MappingSource>(
  sources: readonly S[],
  combine: (sample: readonly S[]) => number,
): Law | undefined {
  const size = sources.length;
  if (samplesOf(size) > mostSamples) return undefined;
  const points: Point[] = [];
  const sample: S[] = [];
  const factorials = [1];
  for (let i = 1; i <= size; i++) factorials.push((factorials[i - 1] ?? 1) * i);
  /** `ways`: in how many orders the sample so far can be drawn, without the factorial of its size. */
  const draw = (from: number, left: number, ways: number): void => {
    if (from === size - 1 || left === 0) {
      const source = sources[from];
      for (let i = 0; i < left && source; i++) sample.push(source);
      points.push([
        combine(sample),
        ((factorials[size] ?? 1) * ways) / (factorials[left] ?? 1) / size ** size,
      ]);
      sample.length -= left;
      return;
    }
    for (let times = 0; times <= left; times++) {
      const source = sources[from];
      for (let i = 0; i < times && source; i++) sample.push(source);
      draw(from + 1, left - times, ways / (factorials[times] ?? 1));
      sample.length -= times;
    }
  };
  draw(0, size, 1);
  return discreteLaw(points);
}

/** Multisets of `size` out of `size`: (2·size − 1) over size. */
function samplesOf(size: number): number {
  let count = 1;
  for (let i = 1; i <= size; i++) count = (count * (size - 1 + i)) / i;
  return count;
}
