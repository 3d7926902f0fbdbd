import type { WeightKind } from "@kommuneradar/core";
import type { mappingIds } from "@kommuneradar/schema";

/** The words of hovers in one language. Names in the arguments are Markdown already. */
export interface HoverWords {
  readonly rule: (rule: string) => string;
  readonly rulesNothing: string;
  readonly stated: string;
  readonly derived: string;
  /** Ends of the range that an override states. */
  readonly spread: (range: string) => string;
  /** What no range of values covers, as Markdown. */
  readonly notInRange: string;
  readonly because: (reason: string) => string;
  readonly notAssessed: string;
  readonly needs: (ring: string, level: string) => string;
  readonly crossCutting: string;
  readonly technologies: (count: number) => string;
  readonly earlierId: (id: string) => string;
  readonly reviewBy: (date: string) => string;
  readonly inDays: (days: number) => string;
  readonly overdue: (days: number) => string;
  readonly dueToday: string;
  readonly probability: string;
  readonly exposure: string;
  readonly score: string;
  /** How many source occupations a value rests on, and the range of their values. */
  readonly sources: (count: number, span: string | undefined, partial: boolean) => string;
  readonly level: Readonly<Record<"direct" | "3" | "2" | "override" | "coarse", string>>;
  readonly chain: ChainWords;
  readonly noValue: (scores: string) => string;
  /** The title of a score set, `Frey & Osborne 2017`, as it is written in the language. */
  readonly scoreSet: (title: string) => string;
  readonly notMapped: string;
  /** Of a row of a mapping without a target. */
  readonly openTarget: string;
  /** Codes that a mapping leads on, those it leaves open, those it leads to several. */
  readonly mapped: (count: string, classification: string) => string;
  readonly open: (count: string) => string;
  readonly ambiguous: (count: string) => string;
  readonly municipalities: (count: number) => string;
  /** What stands before the list of them. */
  readonly severalTargets: string;
  /** `line` as an editor counts. */
  readonly mappingPlace: (file: string, line: number | undefined) => string;
  readonly unknownCode: (classification: string) => string;
  readonly occupation: string;
  readonly occupationsCount: (count: string) => string;
  readonly occupations: (count: string, classification: string) => string;
  readonly more: (count: string) => string;
  readonly part: PartWords;
  readonly fictional: string;
  readonly inhabitants: (count: string) => string;
  readonly sector: string;
  readonly workProcess: string;
  readonly timeShare: (share: string) => string;
  readonly potential: (share: string) => string;
}

/** Of the way from a code to its source occupations. */
export interface ChainWords {
  readonly from: string;
  /** Heading where an override stands in place of what follows. */
  readonly instead: string;
  readonly combined: (method: string) => string;
  /** By id of the mapping. */
  readonly methods: Readonly<Record<(typeof mappingIds)[number], string>>;
  readonly partial: string;
  readonly bridged: (source: string) => string;
}

/** What an occupation is of the workforce file it stands in. */
interface PartWords {
  /** Name of an amount of the weight, as it is shown: `1 ansatt`, `2 ansatte`. */
  readonly unit: Readonly<Record<WeightKind, (amount: number) => string>>;
  readonly weight: (amount: string, unit: string) => string;
  readonly share: (share: string) => string;
  /** `isPoints`: the amount is in percentage points. */
  readonly adds: (amount: string, isPoints: boolean) => string;
  readonly sector: (title: string, amount: string, unit: string) => string;
}
