import type { Cube } from "../workforce/types.js";
import { totalWeights } from "./groups.js";
import { keptFigures } from "./kept-figures.js";
import type { Scorer } from "./scorer.js";
import type { EstimateSettings, Figures } from "./types.js";

/** The total of an estimate alone: what is wanted under many settings costs no list of occupations under each. */
export function totalFigures(cubes: readonly Cube[], settings: EstimateSettings, scorer: Scorer): Figures {
  return keptFigures(scorer, settings).of(totalWeights(cubes));
}
