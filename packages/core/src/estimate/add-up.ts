import type { WorkforceFormat } from "../workforce/types.js";

type Counted = Pick<WorkforceFormat, "classification" | "weight">;

/**
 * The first of several workforce files that cannot be added to the first one, or compared with it: its codes are of
 * another classification, or it counts something else. undefined when all go together.
 */
export function firstMisfit<T>(files: readonly T[], formatOf: (file: T) => Counted): T | undefined {
  const [first, ...others] = files;
  if (first === undefined) return undefined;
  const { classification, weight } = formatOf(first);
  return others.find((file) => {
    const format = formatOf(file);
    return format.classification !== classification || format.weight !== weight;
  });
}
