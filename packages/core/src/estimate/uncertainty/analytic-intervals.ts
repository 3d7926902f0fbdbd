import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import type { Law } from "./laws/law.js";
import { normalLaw, normalReach } from "./laws/normal.js";
import type { CoveredOccupation, Intervals } from "./types.js";
import type { ValuePart } from "./value-parts.js";

type Moments = Omit<Law, "high">;

/** What is drawn for a code: the parts of its value, and whether it is high. Codes of the same parts share both. */
interface Drawn {
  readonly parts: readonly ValuePart[];
  readonly isHigh: Moments;
}

/**
 * Intervals at once, without a draw: what `createSampledIntervals` samples, by its mean and its variance. A unit group has
 * one value wherever it occurs, so its weights are added up before anything is squared; different ones are independent.
 * Both moments of the mean are exact (but see `MappingMethod.law`), and so are those of the high share where codes have
 * four digits. That a code of fewer digits is high is taken to be as likely as for a normal number with its moments, and
 * independent of its unit groups' own codes. The ends are those of a normal number, brought within what is possible.
 */
export function createAnalyticIntervals(
  scorer: Scorer,
  settings: EstimateSettings,
): (covered: readonly CoveredOccupation[], coveredMilli: number) => Intervals {
  const reach = normalReach(Math.max(0, settings.interval));
  const drawnBy = new Map<string, Drawn | undefined>();
  const events = new Map<string, Moments>();

  function drawnFor(code: string): Drawn | undefined {
    if (drawnBy.has(code)) return drawnBy.get(code);
    const parts = scorer.valueParts(code);
    const drawn = parts && { parts, isHigh: eventOf(parts) };
    drawnBy.set(code, drawn);
    return drawn;
  }

  function eventOf(parts: readonly ValuePart[]): Moments {
    const key = parts.map((part) => part.key).join(" ");
    let event = events.get(key);
    if (!event) {
      const [only] = parts;
      event = eventMoments((parts.length === 1 && only ? only.law : sumLaw(parts)).high(settings));
      events.set(key, event);
    }
    return event;
  }

  return (covered, coveredMilli) => {
    let fixedSum = 0;
    let fixedHigh = 0;
    // In the order of the codes, so that the same weights give the same ends to the last bit.
    const ofMean = new Map<Moments, number>();
    const ofHigh = new Map<Moments, number>();
    const add = (sums: Map<Moments, number>, of: Moments, weight: number) =>
      sums.set(of, (sums.get(of) ?? 0) + weight);
    for (const { code, value, weightMilli } of covered) {
      const drawn = drawnFor(code);
      if (drawn) {
        for (const { law, share } of drawn.parts) add(ofMean, law, weightMilli * share);
        add(ofHigh, drawn.isHigh, weightMilli);
      } else {
        fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") fixedHigh += weightMilli;
      }
    }
    if (coveredMilli === 0 || (!scorer.overCrosswalk && ofMean.size === 0)) {
      return { meanInterval: null, highInterval: null };
    }
    return {
      meanInterval: intervalOf(fixedSum, ofMean, reach, coveredMilli),
      highInterval: intervalOf(fixedHigh, ofHigh, reach, coveredMilli),
    };
  };
}

/** Of a number that is 1 with a probability, and else 0. */
function eventMoments(chance: number): Moments {
  const [least, greatest] = [chance === 1 ? 1 : 0, chance === 0 ? 0 : 1];
  return { mean: chance, variance: chance * (1 - chance), least, greatest };
}

/** The law of independent parts together, each times its share. */
function sumLaw(parts: readonly { readonly share: number; readonly law: Law }[]): Law {
  const of = (moment: (law: Law) => number, power = 1) =>
    parts.reduce((sum, { share, law }) => sum + share ** power * moment(law), 0);
  return normalLaw({
    mean: of(({ mean }) => mean),
    variance: of(({ variance }) => variance, 2),
    least: of(({ least }) => least),
    greatest: of(({ greatest }) => greatest),
  });
}

/** Of a sum of independent parts, each times its weight, and what is the same in every draw; over the whole weight. */
function intervalOf(
  fixed: number,
  parts: ReadonlyMap<Moments, number>,
  reach: number,
  whole: number,
): readonly [number, number] {
  let [mean, variance, least, greatest] = [fixed, 0, fixed, fixed];
  for (const [moments, weight] of parts) {
    mean += weight * moments.mean;
    variance += weight * weight * moments.variance;
    least += weight * moments.least;
    greatest += weight * moments.greatest;
  }
  const half = variance > 0 ? reach * Math.sqrt(variance) : 0;
  return [Math.max(least, mean - half) / whole, Math.min(greatest, mean + half) / whole];
}
