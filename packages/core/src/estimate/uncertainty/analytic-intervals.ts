import { remembered } from "../../remembered.js";
import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import type { Law } from "./laws/law.js";
import { normalLaw, normalReach } from "./laws/normal.js";
import type { Covered, Intervals } from "./types.js";
import type { ValuePart } from "./value-parts.js";
import { type Moments, type Summand, WeightedSum } from "./weighted-sum.js";

/** What is drawn for a code: the parts of its value, and whether it is high. Codes of the same parts share both. */
interface Drawn {
  readonly parts: readonly { readonly of: Summand; readonly share: number }[];
  readonly isHigh: Summand;
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
): (covered: Covered) => Intervals {
  const reach = normalReach(Math.max(0, settings.interval));
  const means = new WeightedSum();
  const highs = new WeightedSum();
  const events = new Map<string, Moments>();

  const drawnFor = remembered((code): Drawn | undefined => {
    const parts = scorer.valueParts(code);
    return (
      parts && {
        parts: parts.map(({ law, share }) => ({ of: means.summand(law), share })),
        isHigh: highs.summand(eventOf(parts)),
      }
    );
  });

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

  return ({ occupations, weightMilli: coveredMilli }) => {
    let fixedSum = 0;
    let fixedHigh = 0;
    means.clear();
    highs.clear();
    // In the order of the codes, so that the same weights give the same ends to the last bit.
    for (const { code, value, weightMilli } of occupations) {
      const drawn = drawnFor(code);
      if (drawn) {
        for (const { of, share } of drawn.parts) means.add(of, weightMilli * share);
        highs.add(drawn.isHigh, weightMilli);
      } else {
        fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") fixedHigh += weightMilli;
      }
    }
    if (coveredMilli === 0 || (!scorer.overCrosswalk && means.isEmpty)) {
      return { meanInterval: null, highInterval: null };
    }
    return {
      meanInterval: means.interval(fixedSum, reach, coveredMilli),
      highInterval: highs.interval(fixedHigh, reach, coveredMilli),
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
