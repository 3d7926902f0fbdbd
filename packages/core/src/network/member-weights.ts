import type { Cube } from "../workforce/types.js";

/** What a member of a network knows of a pool: its own weights, in thousandths. */
export interface MemberWeights {
  readonly whole: number;
  readonly sectors: ReadonlyMap<string, number>;
  readonly occupations: ReadonlyMap<string, number>;
}

interface Sums {
  whole: number;
  readonly sectors: Map<string, number>;
  readonly occupations: Map<string, number>;
  readonly files: Set<number>;
}

/**
 * Whoever knows a part of a pool: who keeps a file, and each municipality that has rows in it. A municipality that is all
 * of one file, and in no other, is who keeps that file.
 */
export function memberWeights(cubes: readonly Cube[]): readonly MemberWeights[] {
  const files = cubes.map(newSums);
  const municipalities = new Map<string, Sums>();
  for (const [at, { dimensions, cells }] of cubes.entries()) {
    const [place, column] = [dimensions.indexOf("municipality"), dimensions.indexOf("sector")];
    for (const { key, occupation, weightMilli } of cells) {
      const code = key[place] ?? "";
      const sector = key[column] ?? "";
      let own = municipalities.get(code);
      if (own === undefined && code !== "") {
        own = newSums();
        municipalities.set(code, own);
      }
      own?.files.add(at);
      for (const sums of [files[at], own]) if (sums) add(sums, sector, occupation, weightMilli);
    }
  }
  const isAFile = ({ files: in_, whole }: Sums) => {
    const [only = -1] = in_;
    return in_.size === 1 && files[only]?.whole === whole;
  };
  return [...files, ...[...municipalities.values()].filter((own) => !isAFile(own))];
}

function newSums(): Sums {
  return { whole: 0, sectors: new Map(), occupations: new Map(), files: new Set() };
}

function add(sums: Sums, sector: string, occupation: string, milli: number): void {
  sums.whole += milli;
  sums.sectors.set(sector, (sums.sectors.get(sector) ?? 0) + milli);
  sums.occupations.set(occupation, (sums.occupations.get(occupation) ?? 0) + milli);
}
