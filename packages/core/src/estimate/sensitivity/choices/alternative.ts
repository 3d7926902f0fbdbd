import type { Figures } from "../../types.js";
import type { Alternative } from "../types.js";

/** A total as an alternative to the one that stands. */
export function alternative(
  to: string,
  { mean, high, coverage }: Pick<Figures, "mean" | "high" | "coverage">,
  title = "",
): Alternative {
  return { to, title, value: null, mean, high, coverage };
}
