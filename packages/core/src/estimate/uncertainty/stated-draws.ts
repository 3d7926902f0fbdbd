import type { Steps } from "../../steps.js";
import { randomStream } from "./random.js";
import { type Triangle, triangularAt } from "./triangular.js";

/** Draws of one step. */
const drawsPerStep = 5000;

/** Values within what somebody states; a stream of random numbers for each name, whatever else is drawn. */
export function* statedDraws(
  stream: string,
  triangle: Triangle,
  draws: number,
  seed: number,
): Steps<Float64Array> {
  const random = randomStream(seed, stream);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsPerStep === 0) yield;
    values[draw] = triangularAt((random() + 0.5) / 2 ** 32, triangle);
  }
  return values;
}
