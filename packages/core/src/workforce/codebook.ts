import type { Classification } from "@kommuneradar/schema";
import { isDamaged } from "./damaged-letters.js";
import { isFictional } from "./fictional.js";
import { foldName } from "./fold-name.js";
import type { Layout } from "./layout.js";
import { sectorNames } from "./nearest-place.js";
import { otherPlace } from "./other-place.js";
import type { WorkforceOptions } from "./types.js";
import { ValueIndex } from "./value-index.js";

/** The values met in a file's columns, numbered, and what is known of each. */
export class Codebook {
  readonly occupations: ValueIndex;
  /** One index per dimension: municipality, sector, then those asked for. */
  readonly dimensions: readonly ValueIndex[];
  readonly classification: Classification;

  readonly #reference: WorkforceOptions["reference"];
  readonly #occupationKnown: boolean[] = [];
  /** Codes as they are written, by how they stand in the cube: those that no mapping leads anywhere with. */
  readonly #codes = new Map<string, string>();
  readonly #titles: ReadonlyMap<string, string> | undefined;
  #municipalitiesSeen = 0;
  #hasFictional = false;
  readonly #sectorIds: ReadonlyMap<string, string>;
  readonly #sectorSet: ReadonlySet<string>;

  constructor(layout: Layout, options: WorkforceOptions) {
    const { reference } = options;
    this.#reference = reference;
    this.#titles = options.mapping?.titles;
    this.classification = reference.classifications[layout.format.classification];
    this.#sectorIds = new Map(sectorNames(reference.sectors));
    this.#sectorSet = new Set(reference.sectors.map(({ id }) => id));
    // A position code may have the digits of an occupation: what the header disowns must never be looked up.
    const targets = options.mapping?.targets;
    const disowned = layout.mapped || layout.positionCodes;
    this.occupations = new ValueIndex((code) => {
      const target = targets?.get(code);
      if (target !== undefined) return target;
      const value = disowned && this.#exists(code) ? `${layout.format.columns.occupation} ${code}` : code;
      this.#codes.set(value, code);
      return value;
    });
    this.dimensions = layout.dimensions.map((_, dimension) =>
      dimension === sectorDimension ? new ValueIndex((name) => this.#sectorId(name)) : new ValueIndex(),
    );
  }

  /** Whether the code exists in the classification. */
  occupationKnown(id: number): boolean {
    let known = this.#occupationKnown[id];
    if (known === undefined) {
      known = this.#exists(this.occupations.values[id] ?? "");
      this.#occupationKnown[id] = known;
    }
    return known;
  }

  /** The code behind a value of the cube; undefined where a mapping led to the value. */
  codeOf(occupation: string): string | undefined {
    return this.#codes.get(occupation);
  }

  /** What a mapping calls a code that it leads nowhere with. */
  titleOf(code: string): string | undefined {
    return this.#titles?.get(code);
  }

  isOccupation(id: number): boolean {
    return this.occupations.values[id] !== "";
  }

  /** What is wrong with a value of a dimension; of those that a file names itself, nothing ever is. */
  faultOf(dimension: number, value: string) {
    const isMunicipality = dimension === municipalityDimension;
    if (dimension > sectorDimension || value === "") return undefined;
    if (isMunicipality && otherPlace(value, this.#reference) !== undefined) return "not-a-municipality";
    if (isMunicipality ? this.#municipalityKnown(value) : this.#sectorSet.has(value)) return undefined;
    if (isDamaged(value)) return "wrong-encoding";
    if (!isMunicipality) return "unknown-sector";
    const isFormer = this.#reference.formerMunicipalities.has(value);
    return isFormer ? "outdated-municipality" : "unknown-municipality";
  }

  /** Whether a municipality that is, or has been, in the text is a sample's. */
  hasFictional(): boolean {
    const seen = this.dimensions[municipalityDimension]?.values ?? [];
    while (this.#municipalitiesSeen < seen.length) {
      this.#hasFictional ||= isFictional(seen[this.#municipalitiesSeen] ?? "");
      this.#municipalitiesSeen++;
    }
    return this.#hasFictional;
  }

  #municipalityKnown(code: string): boolean {
    return isFictional(code) || this.#reference.municipalities.has(code);
  }

  #exists(code: string): boolean {
    if (this.classification.groups.has(code)) return true;
    // Score sets have hybrid codes beside those of SOC-2010 (29-1111 …): they carry values, so they are codes.
    if (this.classification.id !== "soc2010") return false;
    for (const set of this.#reference.scoreSets?.values() ?? []) {
      if (set.classification === "soc2010" && set.values.has(code)) return true;
    }
    return false;
  }

  #sectorId(name: string): string {
    return this.#sectorIds.get(foldName(name)) ?? name;
  }
}

/** Place of the sector among the dimensions; the municipality is the first. */
export const municipalityDimension = 0;
export const sectorDimension = 1;
