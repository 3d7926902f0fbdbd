/**
 * Uncertainty from the mapping: how much the figures depend on which source occupations happen to be linked.
 *
 * In each draw the source occupations of every unit group are drawn anew from among themselves, with replacement
 * (a bootstrap), and combined by the chosen mapping method. A coarse or filled code is the mean of its unit groups in
 * the same draw, and an occupation has one value per draw wherever it occurs, so totals and groups agree. An override
 * that states a spread is drawn from within it, by itself. Other overrides, SOC-2010 codes and unit groups with a single
 * source occupation have no spread. The latter is not certainty: nothing of what the mapping cannot know (adoption, law,
 * cost, new tasks) is in these intervals.
 */
import type { Steps } from "../../steps.js";
import type { MappingSource } from "../methods/index.js";
import type { Override } from "../types.js";
import type { UnitGroup, UnitGroups } from "../unit-groups.js";
import { randomStream } from "./random.js";
import { statedDraws } from "./stated-draws.js";

/** The drawn values under one seed. */
export interface Draws {
  readonly draws: number;
  readonly seed: number;
  /** Mean of the unit groups in each draw; undefined when none of them has a spread. */
  meanOf(codes: readonly string[]): Steps<Float64Array | undefined>;
  /** Values within the spread that an override states; undefined when it states none, or one without width. */
  statedBy(override: Override): Steps<Float64Array | undefined>;
}

/** Draws of one step: of a unit group with thirty sources they take some milliseconds. */
const drawsPerStep = 5000;

/** Values are drawn for a unit group when it is first asked for, and kept. */
export function createDraws(unitGroups: UnitGroups, draws: number, seed: number): Draws {
  const kept = new Map<string, Float64Array | undefined>();

  function* valuesOf(group: UnitGroup): Steps<Float64Array | undefined> {
    const first = group.sources[0]?.probability;
    const { method } = unitGroups;
    if (!method || group.sources.every(({ probability }) => probability === first)) return undefined;
    const random = randomStream(seed, group.code);
    const values = new Float64Array(draws);
    const drawn: MappingSource[] = [...group.sources];
    for (let draw = 0; draw < draws; draw++) {
      if (draw % drawsPerStep === 0) yield;
      for (let i = 0; i < drawn.length; i++) {
        const source = group.sources[Math.floor((random() / 2 ** 32) * drawn.length)];
        if (source) drawn[i] = source;
      }
      values[draw] = method.combine(drawn);
    }
    return values;
  }

  function* meanOf(codes: readonly string[]): Steps<Float64Array | undefined> {
    const groups = codes.flatMap((code) => unitGroups.get(code) ?? []);
    const spreads: (Float64Array | undefined)[] = [];
    for (const group of groups) {
      if (!kept.has(group.code)) kept.set(group.code, yield* valuesOf(group));
      spreads.push(kept.get(group.code));
    }
    if (spreads.every((spread) => spread === undefined)) return undefined;
    if (spreads.length === 1) return spreads[0];
    const mean = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw++) {
      if (draw % drawsPerStep === 0) yield;
      let sum = 0;
      for (let i = 0; i < groups.length; i++) sum += spreads[i]?.[draw] ?? groups[i]?.value ?? 0;
      mean[draw] = sum / groups.length;
    }
    return mean;
  }

  const keptStated = new Map<string, Float64Array>();

  function* statedBy({ occupation, probability: mode, spread }: Override): Steps<Float64Array | undefined> {
    if (spread === undefined || !(spread[0] < spread[1])) return undefined;
    const key = `${occupation} ${spread[0]} ${mode} ${spread[1]}`;
    let values = keptStated.get(key);
    if (!values) {
      // A stream of its own: a code may also be the code of a unit group, whose sources are drawn anew.
      values = yield* statedDraws(`stated ${occupation}`, { spread, mode }, draws, seed);
      keptStated.set(key, values);
    }
    return values;
  }

  const keptMeans = new Map<string, Float64Array | undefined>();
  return {
    draws,
    seed,
    statedBy,
    *meanOf(codes) {
      const key = codes.join(" ");
      if (!keptMeans.has(key)) keptMeans.set(key, yield* meanOf(codes));
      return keptMeans.get(key);
    },
  };
}
