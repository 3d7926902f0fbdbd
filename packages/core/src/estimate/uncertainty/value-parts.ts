import type { Override } from "../types.js";
import type { UnitGroup, UnitGroups } from "../unit-groups.js";
import { constantLaw } from "./laws/discrete.js";
import type { Law } from "./laws/law.js";
import { triangularLaw } from "./laws/triangular.js";

/** One of the independent parts whose sum is what a code is worth in a draw. */
export interface ValuePart {
  /** The same part in every code that has it: a unit group, or an override that states a spread. */
  readonly key: string;
  /** What the part counts for in the value; those of a code add up to 1. */
  readonly share: number;
  readonly law: Law;
}

/** Gives the parts of values; remembers the laws it has worked out. */
export interface ValueParts {
  /** Of the mean of unit groups; undefined when it is the same in every draw. */
  ofMean(codes: readonly string[]): readonly ValuePart[] | undefined;
  /** Of a stated value; undefined when it is certain. */
  ofOverride(override: Override): readonly ValuePart[] | undefined;
}

export function createValueParts(unitGroups: UnitGroups): ValueParts {
  const laws = new Map<string, Law>();

  function lawOf(group: UnitGroup): Law {
    let law = laws.get(group.code);
    if (!law) {
      const { method } = unitGroups;
      const first = group.sources[0]?.probability;
      const isSpread = group.sources.some(({ probability }) => probability !== first);
      law = method && isSpread ? method.law(group.sources) : constantLaw(group.value);
      laws.set(group.code, law);
    }
    return law;
  }

  const spread = (parts: readonly ValuePart[]) =>
    parts.some(({ law }) => law.greatest > law.least) ? parts : undefined;

  return {
    ofMean(codes) {
      const groups = codes.flatMap((code) => unitGroups.get(code) ?? []);
      return spread(
        groups.map((group) => ({ key: group.code, share: 1 / groups.length, law: lawOf(group) })),
      );
    },
    ofOverride({ occupation, probability: mode, spread: stated }) {
      if (stated === undefined) return undefined;
      const law = triangularLaw({ spread: stated, mode });
      return spread([{ key: `stated ${occupation}`, share: 1, law }]);
    },
  };
}
