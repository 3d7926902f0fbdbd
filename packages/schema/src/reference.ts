/**
 * Types of the reference data that `@kommuneradar/reference-data` ships and that core takes as arguments.
 * Codes are always text: `0301` and `0110` keep their leading zero.
 */

/** A classification of occupations that codes can be of. */
export type ClassificationId = "styrk08" | "isco08" | "soc2010";

/** Where a data set comes from; shown wherever a figure made from it is shown. */
export interface Provenance {
  /** Publisher and title, for people. */
  readonly source: string;
  /** Year that the source is of. */
  readonly year: number;
  /** Licence or terms, in words. */
  readonly licence: string;
  /** Public address of the primary source, when there is one. */
  readonly url?: string;
}

/** A code of a classification, at whatever level. */
export interface OccupationGroup {
  /** As the classification writes it: `0110`, `55-1011`. */
  readonly code: string;
  /** Number of digits: 1–4 for STYRK-08 and ISCO-08; 6 for a detailed SOC occupation. */
  readonly level: number;
  /** Title in the language of the classification’s source. */
  readonly title: string;
}

/** A classification of occupations: every code that exists in it, at every level. */
export interface Classification extends Provenance {
  /** Which of the classifications it is. */
  readonly id: ClassificationId;
  /** What people know it by, e.g. `STYRK-08`. */
  readonly title: string;
  /** By code, every level together. */
  readonly groups: ReadonlyMap<string, OccupationGroup>;
}

/** One link of the SOC-2010 to ISCO-08 crosswalk (US BLS, 2012/2015). */
export interface CrosswalkLink {
  /** SOC 2010 code, e.g. `55-1011`. */
  readonly soc: string;
  /** Title of the SOC occupation, in English. */
  readonly socTitle: string;
  /** ISCO-08 code, 4 digits (two rows of the source have 3: `211` and `315`). */
  readonly isco: string;
  /** Only a part of the SOC occupation belongs to this ISCO group (`*` in the source). */
  readonly socPartial: boolean;
  /** Only a part of the ISCO group belongs to this SOC occupation. */
  readonly iscoPartial: boolean;
}

/** The crosswalk between SOC 2010 and ISCO-08, many to many. */
export interface Crosswalk extends Provenance {
  /** In the order of the source. */
  readonly links: readonly CrosswalkLink[];
}

/** A STYRK-08 unit group and the ISCO-08 unit group whose value it takes. */
export interface StyrkIscoLink {
  /** STYRK-08 code, four digits. */
  readonly styrk: string;
  /** `null` for 0000 (not stated). */
  readonly isco: string | null;
  /** How the two stand to one another, in the words of the source. */
  readonly relation: "same_code" | "norwegian_only" | "unspecified" | (string & {});
  /** Why, where it is not the same code; may be empty. */
  readonly note: string;
}

/**
 * Occupation scores that make one set. Only those of kind `automation` may be probabilities; `index` is what a user's own
 * set holds when nothing more is said of it.
 */
export interface ScoreSet extends Provenance {
  /** Names it in estimate files. */
  readonly id: string;
  /** What people know it by: authors and year. */
  readonly title: string;
  /** What the values say: only `automation` may be a probability. */
  readonly kind: "automation" | "ai-exposure" | "index";
  /** Classification whose codes carry the values. */
  readonly classification: ClassificationId;
  /** Least and greatest value there may be, and what a value is. */
  readonly scale: { readonly min: number; readonly max: number; readonly unit: "probability" | "index" };
  /** Value per code, as printed. */
  readonly values: ReadonlyMap<string, { readonly value: number; readonly title: string }>;
  /**
   * Codes of the set that are no codes of its classification (hybrids), and the codes they stand for.
   * Used by default only where `useByDefault`; the rest is judgement and off.
   */
  readonly bridge: readonly {
    readonly from: string;
    readonly to: string;
    readonly basis: string;
    readonly useByDefault: boolean;
  }[];
}

/** A municipality that is in force. */
export interface Municipality {
  /** Four digits, e.g. `0301`. */
  readonly code: string;
  /** Its official name: `Oslo`, `Kárásjohka`. */
  readonly name: string;
  /** Name of the county that it lies in. */
  readonly county: string;
  /** Population on 1 January 2026 (SSB). */
  readonly population: number;
}

/** A municipality number that is no longer in force. */
export interface FormerMunicipality {
  /** Four digits, as they were in force. */
  readonly code: string;
  /** Name when the number was in force. */
  readonly name: string;
  /** Last year in force. */
  readonly until: number;
  /** Today's municipality; several, in order, where it was split and only the user can tell which. */
  readonly successors: readonly string[];
}

/** A named set of municipalities, e.g. the five large cities of the report. */
export interface MunicipalityGroup {
  /** Names it in files, in place of a list of numbers. */
  readonly id: string;
  /** What people know it by. */
  readonly title: { readonly nb: string; readonly en: string };
  /** Their numbers, four digits each. */
  readonly municipalities: readonly string[];
}

/** A sector of a municipality. */
export interface Sector {
  /** One of administration, kindergarten, school, health, social, culture, technical, planning, other. */
  readonly id: string;
  /** What it is called, in each language. */
  readonly title: { readonly nb: string; readonly nn: string; readonly en: string };
  /** Other spellings a workforce file may use, lower case. */
  readonly aliases: readonly string[];
}

/** Everything the estimator and the readers need to know about the world. */
export interface ReferenceData {
  /** Each classification, by its id. */
  readonly classifications: Readonly<Record<ClassificationId, Classification>>;
  /** From SOC 2010, which scores are of, to ISCO-08. */
  readonly crosswalk: Crosswalk;
  /** By STYRK-08 code, four digits. */
  readonly styrkToIsco: ReadonlyMap<string, StyrkIscoLink>;
  /** By id. */
  readonly scoreSets: ReadonlyMap<string, ScoreSet>;
  /** US OES May 2010 employment per SOC-2010 code; weights of `employment-weighted`. */
  readonly socEmployment: ReadonlyMap<string, number>;
  /** Those in force, by number. */
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** Numbers in force since 1994 that no municipality has today. */
  readonly formerMunicipalities: ReadonlyMap<string, FormerMunicipality>;
  /** Named sets of municipalities. */
  readonly municipalityGroups: readonly MunicipalityGroup[];
  /** Every sector, in the order they are shown. */
  readonly sectors: readonly Sector[];
}
