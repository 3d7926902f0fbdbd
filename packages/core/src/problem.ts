import type { ClassificationId } from "@kommuneradar/schema";
import type { Range } from "./range.js";
import type { OtherPlace } from "./workforce/other-place.js";

/**
 * What core finds wrong in a file: a code and its data, never words.
 * The words live beside the code's rule in the language service, in English and Norwegian.
 */
export interface Problem<C extends ProblemCode = ProblemCode> {
  /** Which the rule of that name in the language service has words and a severity for. */
  readonly code: C;
  /** The word or cell to look at, in the text as it was read; of a file as a whole, its start. */
  readonly range: Range;
  /** What is told of it in words; names and values as written. */
  readonly data: ProblemData[C];
  /** Other places that belong to the problem, e.g. the first use of a duplicate id. */
  readonly related?: readonly {
    /** In the same file. */
    readonly range: Range;
    /** What that place has to do with it. */
    readonly role: RelatedRole;
  }[];
}

/** What another place has to do with a problem. */
export type RelatedRole = "first-use" | "defined-here" | "same-circle";

/** The code of a problem; each has data of its own. */
export type ProblemCode = keyof ProblemData;

/** What a value may be asked to be. `text` may be a map of languages too. */
export type ExpectedType =
  | "text"
  | "number"
  | "whole-number"
  | "true-or-false"
  | "list"
  | "map"
  | "text-or-map"
  | "text-or-list"
  | "period"
  | "occupation-code"
  | "municipality-code";
/** What a key holds in place of what it should. */
export type FoundType = "nothing" | "text" | "number" | "true-or-false" | "list" | "map";

/** A name that is none of the known ones. */
export interface UnknownName {
  /** As written. */
  readonly name: string;
  /** Nearest valid name, when one is near. */
  readonly nearest: string | undefined;
  /** Every name there is to choose from, in the order they are defined. */
  readonly allowed: readonly string[];
}

/** What a workforce file counts, and in which codes, as far as it is stated. */
export interface CountedFile {
  /** As it is shown to its user. */
  readonly file: string;
  /** Id of a classification. */
  readonly classification: string;
  /** What its weights are; absent where that is not known. */
  readonly weight?: "fte" | "headcount" | "rows";
}

type Delimiter = ";" | "," | "\t";

/** Data per code, for the codes that core itself finds. Codes found by a rule carry theirs there. */
export interface ProblemData {
  // Text and YAML
  /** Nothing of the file was read. */
  "unreadable-file": {
    readonly reason: "missing" | "binary" | "encoding" | "not-utf8" | "folder" | "permission";
  };
  /** `expected`: `kommuneradar` (a YAML file), `header` or `rows` (a workforce file). */
  "empty-file": { readonly expected: string };
  /** `reason` is the YAML parser's error code, such as BAD_INDENT or DUPLICATE_KEY, or CONFLICT_MARKER or UNCLOSED. */
  "yaml-syntax": { readonly reason: string };
  /** What is read of a text at most (`YamlLimits`); nothing of it was. */
  "yaml-limit": { readonly limit: "aliases" | "depth" | "size" };
  /** `found`: what the key `kommuneradar` holds; undefined where there is no such key. */
  "unknown-kind": { readonly found: string | undefined; readonly allowed: readonly string[] };
  // Structure (any kind)
  /** `inside`: the field beside it that has a field of this name; `isThere`: and has it already. */
  "unknown-key": UnknownName & {
    readonly path: string;
    readonly inside?: string;
    readonly isThere?: boolean;
  };
  /** `path`: of the map that lacks it, its steps joined by dots; "" for the whole file. */
  "missing-key": { readonly key: string; readonly path: string };
  /** `allowed`: the values there are to choose from, where nothing is written. */
  "wrong-type": {
    readonly path: string;
    readonly expected: ExpectedType;
    readonly found: FoundType;
    readonly allowed?: readonly string[];
  };
  /** A text that is none of the `allowed`; `path`: steps joined by dots. */
  "invalid-value": UnknownName & { readonly path: string };
  /** An id that is no lower-case words joined by hyphens; `path`: steps joined by dots. */
  "invalid-id": { readonly id: string; readonly path: string };
  /** `list`: path of the list that has the id twice; `related` tells where it stands first. */
  "duplicate-id": { readonly id: string; readonly list: string };
  /** No day of the calendar as YYYY-MM-DD; `value` as written. */
  "invalid-date": { readonly value: string; readonly path: string };
  /** A number below `min` or above `max`, whichever there is; `value` as written. */
  "out-of-range": {
    readonly path: string;
    readonly min: number | undefined;
    readonly max: number | undefined;
    readonly value: string;
  };
  /** `max` and `found` in UTF-16 units. */
  "text-length": { readonly path: string; readonly max: number; readonly found: number };
  /** `min`, `max` and `found` in entries; `max` is infinite where only too few can be wrong. */
  "list-size": { readonly path: string; readonly min: number; readonly max: number; readonly found: number };
  // Radar
  /** A technology names a ring that the radar does not have. */
  "unknown-ring": UnknownName;
  /** A technology names a category that the radar does not have. */
  "unknown-category": UnknownName;
  /** A name of a technology that the radar does not have, nor had by that id (`aliases`). */
  "unknown-technology": UnknownName;
  /** `allowed`: ids of `ringRules`. */
  "unknown-rule": UnknownName;
  /** `rings`: ids that the rule speaks of, inside out: the radar’s must be these, in this order. */
  "rule-needs-rings": { readonly rule: string; readonly rings: readonly string[] };
  // Workforce
  /** `headers`: those that the file has. */
  "missing-column": {
    readonly role: "occupation" | "weight" | "municipality" | "sector" | "dimension";
    readonly headers: readonly string[];
    /** The header name that a file or an option asked for. */
    readonly wanted?: string;
  };
  /** `headers`: those that may be meant, in the order of the file. */
  "ambiguous-column": {
    readonly role: string;
    readonly headers: readonly string[];
    /** The one used all the same; none for the occupation and the weight, where a guess would change figures. */
    readonly taken?: string;
  };
  /** No weight column, and none asked for: each row counts 1. */
  "rows-as-weight": { readonly headers: readonly string[] };
  /** Headers of columns that nothing is taken of, in the order of the file. */
  "ignored-columns": { readonly headers: readonly string[] };
  /** `code` as written; `nearest`: at most three that may be meant, the likeliest first. */
  "unknown-occupation": {
    readonly code: string;
    readonly classification: string;
    readonly nearest: readonly { readonly code: string; readonly title: string }[];
  };
  /** A code of the file's own that its mapping leads nowhere with, or to no code of the classification. */
  "unmapped-code": { readonly code: string; readonly classification: string };
  /** Codes of the file's own that its mapping does not have, or leaves open, by weight. */
  "unmapped-codes": {
    readonly classification: string;
    readonly unit: "fte" | "headcount" | "rows";
    /** All of them, their weight, and its share of the file's. */
    readonly count: number;
    readonly weight: number;
    readonly share: number;
    /** The heaviest, and their share of the weight of all of them. */
    readonly codes: readonly {
      readonly code: string;
      /** What the mapping calls it, where it does. */
      readonly title?: string;
      readonly weight: number;
      readonly share: number;
    }[];
    readonly listedShare: number;
  };
  /** The cell is empty: the row’s weight counts, without a value. */
  "missing-occupation": Record<string, never>;
  /** Heads the file; of many rows, or most of the weight, in place of an `unknown-occupation` for each. */
  "not-occupation-codes": {
    readonly looksLike: "position-codes" | "seven-digit-codes" | "other";
    /** Share of the weight whose code does not exist in the classification, 0–1. */
    readonly share: number;
    readonly classification: string;
    /** Rows with such a code. */
    readonly rows?: number;
  };
  /** The row counts nowhere; `column`: header of the weight. */
  "invalid-weight": {
    readonly value: string;
    readonly column: string;
    readonly reason: "empty" | "not-a-number" | "negative" | "too-large";
  };
  /** `rounded`: what counts, with three decimals and a point. */
  "rounded-weight": { readonly value: string; readonly rounded: string };
  /** The row counts, under the name as written; `allowed`: ids of sectors. */
  "unknown-sector": UnknownName;
  /** The row counts, under the code as written; `nearest`: a number of today’s. */
  "unknown-municipality": { readonly code: string; readonly nearest: string | undefined };
  /** The row counts, under the code as written. */
  "not-a-municipality": { readonly code: string; readonly place: OtherPlace };
  /** `until`: the last year in force; `successors`: today's, several where it was split. */
  "outdated-municipality": {
    readonly code: string;
    readonly name: string;
    readonly until: number;
    readonly successors: readonly { readonly code: string; readonly name: string }[];
  };
  /** Cells: `expected` as the header has, `found` in the row. */
  "ragged-row": { readonly expected: number; readonly found: number };
  /** The row counts nowhere: it is parted by another delimiter than the header. */
  "mixed-delimiters": { readonly expected: Delimiter; readonly found: Delimiter };
  /** `replaced`: letters are lost; else they were read in another encoding than they were written in. */
  "wrong-encoding": { readonly value: string; readonly replaced: boolean };
  /** `line`: that of the first row of the kind, as an editor counts. */
  "duplicate-row": { readonly line: number };
  /** `count`: rows of a cell (municipality, sector, occupation …) that has a row already, of `rows` that count. */
  "repeated-rows": { readonly count: number; readonly rows: number };
  /** `longest`: UTF-16 units of the longest line that is read. */
  "line-too-long": { readonly longest: number };
  /** A quotation mark that opens a cell and is closed nowhere in the file. */
  "unclosed-quote": Record<string, never>;
  /** `count`: how many more of the kind `code` there are than are listed. */
  "more-problems": { readonly code: string; readonly count: number };
  // Estimate
  /** `allowed`: ids of the score sets of the reference data. */
  "unknown-score-set": UnknownName;
  /** `file`: path as the estimate file has it. */
  "score-file-not-found": { readonly file: string };
  /** `no-values`: no row has both a code and a value. */
  "score-file-unreadable": {
    readonly file: string;
    readonly reason: "too-large" | "binary" | "encoding" | "empty" | "no-values";
  };
  /** `found`: those that may be meant, where they are several; the choice would change figures. */
  "score-column-missing": {
    readonly file: string;
    readonly role: "code" | "value";
    readonly headers: readonly string[];
    readonly found: readonly string[];
    /** The header name that the file asks for. */
    readonly wanted?: string;
  };
  /** Several values for a code: none of them is used. `count`: all there are, of which the first are named. */
  "repeated-score": {
    readonly file: string;
    readonly codes: readonly { readonly code: string; readonly lines: readonly number[] }[];
    readonly count: number;
  };
  /** `line` is 1-based; `count`: all there are, of which the first are named; `min`, `max`: of the scale. */
  "invalid-score": {
    readonly file: string;
    readonly reason: "not-a-number" | "too-large" | "outside-scale";
    readonly values: readonly { readonly value: string; readonly line: number }[];
    readonly count: number;
    readonly min: number;
    readonly max: number;
  };
  /** `coarse`: codes of groups of occupations, which carry no value of their own. */
  "unknown-score-code": {
    readonly file: string;
    readonly reason: "unknown" | "coarse";
    readonly codes: readonly { readonly code: string; readonly line: number }[];
    readonly count: number;
    readonly classification: ClassificationId;
  };
  /** `count`: all there are, of which the first codes are named. */
  "empty-score": { readonly file: string; readonly codes: readonly string[]; readonly count: number };
  /** What was taken for granted in a score set of one's own; what the file itself says is not among it. */
  "assumed-scores": {
    readonly file: string;
    /** Occupations with a value. */
    readonly occupations: number;
    readonly columns?: { readonly code: string; readonly value: string };
    readonly classification?: ClassificationId;
    readonly kind?: "index";
    readonly scale?: { readonly min: number; readonly max: number };
  };
  /** A code that the classification does not have; `nearest`: at most three that may be meant. */
  "invalid-override": {
    readonly code: string;
    readonly classification: string;
    readonly nearest: readonly { readonly code: string; readonly title: string }[];
  };
  /** The ends are the wrong way round, or the value is not between them. */
  "invalid-spread": { readonly least: number; readonly greatest: number; readonly probability: number };
  /** `file`: path as the estimate file has it. */
  "workforce-not-found": { readonly file: string };
  /** `file`: path as the estimate file has it. */
  "mapping-not-found": { readonly file: string };
  /** `codes`: what the file says that its codes are, and that only a mapping leads to a classification. */
  "missing-mapping": { readonly codes: string };
  /** Two files of one estimate that cannot be added up or compared (`firstMisfit`). */
  "mixed-workforce": { readonly first: CountedFile; readonly other: CountedFile };
  /** Two files that add up hold rows of the same municipalities; the first of them are named. `year` null: none is stated. */
  "overlapping-workforce": {
    readonly file: string;
    readonly otherFile: string;
    readonly year: number | null;
    readonly municipalities: readonly { readonly code: string; readonly name: string }[];
    readonly count: number;
  };
  /** Of the municipality that an estimate asks about. */
  "municipality-without-rows": { readonly code: string };
}
