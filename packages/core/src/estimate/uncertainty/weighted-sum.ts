import type { Law } from "./laws/law.js";

export type Moments = Omit<Law, "high">;

/** One of the independent parts of a sum: the same object for the same moments. */
export interface Summand {
  readonly moments: Moments;
  weight: number;
  /** The sum that the weight is of; of others it is left over. */
  round: number;
}

/**
 * A sum of independent parts, each times its weight, which is added up before anything is squared. It is cleared and used
 * again: one of hundreds of parts is made for every key typed.
 */
export class WeightedSum {
  readonly #summands = new Map<Moments, Summand>();
  /** In the order that they were first added in. */
  readonly #added: Summand[] = [];
  #round = 0;

  summand(moments: Moments): Summand {
    let summand = this.#summands.get(moments);
    if (!summand) {
      summand = { moments, weight: 0, round: 0 };
      this.#summands.set(moments, summand);
    }
    return summand;
  }

  get isEmpty(): boolean {
    return this.#added.length === 0;
  }

  clear(): void {
    this.#round++;
    this.#added.length = 0;
  }

  add(summand: Summand, weight: number): void {
    if (summand.round === this.#round) {
      summand.weight += weight;
      return;
    }
    summand.round = this.#round;
    summand.weight = weight;
    this.#added.push(summand);
  }

  /** Of this and what is the same in every draw, over the whole weight. */
  interval(fixed: number, reach: number, whole: number): readonly [number, number] {
    let [mean, variance, least, greatest] = [fixed, 0, fixed, fixed];
    for (const { moments, weight } of this.#added) {
      mean += weight * moments.mean;
      variance += weight * weight * moments.variance;
      least += weight * moments.least;
      greatest += weight * moments.greatest;
    }
    const half = variance > 0 ? reach * Math.sqrt(variance) : 0;
    return [Math.max(least, mean - half) / whole, Math.min(greatest, mean + half) / whole];
  }
}
