/**
 * Types of the reference data that `@kommuneradar/reference-data` ships and that core takes as arguments.
 * Codes are always text: `0301` and `0110` keep their leading zero.
 */

export type ClassificationId = "styrk08" | "isco08" | "soc2010";

/** Where a data set comes from; shown wherever a figure made from it is shown. */
export interface Provenance {
  /** Publisher and title, for people. */
  readonly source: string;
  readonly year: number;
  /** Licence or terms, in words. */
  readonly licence: string;
  /** Public address of the primary source, when there is one. */
  readonly url?: string;
}

export interface OccupationGroup {
  readonly code: string;
  /** Number of digits: 1–4 for STYRK-08 and ISCO-08; 6 for a detailed SOC occupation. */
  readonly level: number;
  readonly title: string;
}

/** A classification of occupations: every code that exists in it, at every level. */
export interface Classification extends Provenance {
  readonly id: ClassificationId;
  readonly title: string;
  readonly groups: ReadonlyMap<string, OccupationGroup>;
}

/** One link of the SOC-2010 to ISCO-08 crosswalk (US BLS, 2012/2015). */
export interface CrosswalkLink {
  readonly soc: string;
  readonly socTitle: string;
  /** ISCO-08 code, 4 digits (two rows of the source have 3: `211` and `315`). */
  readonly isco: string;
  /** Only a part of the SOC occupation belongs to this ISCO group (`*` in the source). */
  readonly socPartial: boolean;
  readonly iscoPartial: boolean;
}

export interface Crosswalk extends Provenance {
  readonly links: readonly CrosswalkLink[];
}

/** A STYRK-08 unit group and the ISCO-08 unit group whose value it takes. */
export interface StyrkIscoLink {
  readonly styrk: string;
  /** `null` for 0000 (not stated). */
  readonly isco: string | null;
  readonly relation: "same_code" | "norwegian_only" | "unspecified" | (string & {});
  readonly note: string;
}

/**
 * Occupation scores that make one set. Only those of kind `automation` may be probabilities; `index` is what a user's own
 * set holds when nothing more is said of it.
 */
export interface ScoreSet extends Provenance {
  readonly id: string;
  readonly title: string;
  readonly kind: "automation" | "ai-exposure" | "index";
  /** Classification whose codes carry the values. */
  readonly classification: ClassificationId;
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

export interface Municipality {
  /** Four digits, e.g. `0301`. */
  readonly code: string;
  readonly name: string;
  readonly county: string;
  /** Population on 1 January 2026 (SSB). */
  readonly population: number;
}

/** A municipality number that is no longer in force. */
export interface FormerMunicipality {
  readonly code: string;
  readonly name: string;
  /** Last year in force. */
  readonly until: number;
  /** Today's municipality; several, in order, where it was split and only the user can tell which. */
  readonly successors: readonly string[];
}

/** A named set of municipalities, e.g. the five large cities of the report. */
export interface MunicipalityGroup {
  readonly id: string;
  readonly title: { readonly nb: string; readonly en: string };
  readonly municipalities: readonly string[];
}

export interface Sector {
  /** One of administration, kindergarten, school, health, social, culture, technical, planning, other. */
  readonly id: string;
  readonly title: { readonly nb: string; readonly nn: string; readonly en: string };
  /** Other spellings a workforce file may use, lower case. */
  readonly aliases: readonly string[];
}

/** Everything the estimator and the readers need to know about the world. */
export interface ReferenceData {
  readonly classifications: Readonly<Record<ClassificationId, Classification>>;
  readonly crosswalk: Crosswalk;
  readonly styrkToIsco: ReadonlyMap<string, StyrkIscoLink>;
  readonly scoreSets: ReadonlyMap<string, ScoreSet>;
  /** US OES May 2010 employment per SOC-2010 code; weights of `employment-weighted`. */
  readonly socEmployment: ReadonlyMap<string, number>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** Numbers in force since 1994 that no municipality has today. */
  readonly formerMunicipalities: ReadonlyMap<string, FormerMunicipality>;
  readonly municipalityGroups: readonly MunicipalityGroup[];
  readonly sectors: readonly Sector[];
}
