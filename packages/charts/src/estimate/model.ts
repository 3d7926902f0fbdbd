import type { Language } from "@kommuneradar/core";
import type { ComparisonView, YearsView } from "./beside/model.js";
import type { CitedText } from "./cited-text.js";
import type { ExplanationView } from "./explanation/model.js";
import type { ProcessesView } from "./processes/model.js";
import type { SensitivityView } from "./sensitivity/model.js";
import type { ShownTitle } from "./shown-title.js";
import type { MappingsView, ScoreSetsView } from "./variants/model.js";
import type { WhereView } from "./where/model.js";

/** What the page holds: figures; or why there are none; `blank` = bare axes under a banner. */
export type EstimateBody = "figures" | "nothing-covered" | "empty" | "loading" | "blank";

/** Everything the estimate page shows, in one language: plain JSON, made by `buildEstimateView`. */
export interface EstimateView {
  readonly language: Language;
  readonly body: EstimateBody;
  readonly title: string;
  /** One sentence that can be read aloud; "" without a result. */
  readonly sentence: string;
  /** Outlined, permanent; null for real data. */
  readonly badge: string | null;
  /** The word beside the title while a newer result is being computed. */
  readonly updating: string | null;
  /** Parts whose figures are of rows before these: they follow when nobody types. */
  readonly older: {
    readonly explanation: boolean;
    readonly variants: boolean;
    readonly where: boolean;
    readonly processes: boolean;
  };
  readonly banner: BannerView | null;
  readonly figures: FiguresView | null;
  readonly composition: CompositionView | null;
  readonly sectors: SectorsView | null;
  readonly occupations: OccupationsView | null;
  /** null where the data has nothing to compare. */
  readonly comparison: ComparisonView | null;
  /** null with one year. */
  readonly years: YearsView | null;
  /** null without a radar. */
  readonly where: WhereView | null;
  /** null where no work process is mapped. */
  readonly processes: ProcessesView | null;
  /** null with one score set. */
  readonly scoreSets: ScoreSetsView | null;
  /** null where it was not asked for, or says nothing. */
  readonly mappings: MappingsView | null;
  /** null where it was not asked for. */
  readonly sensitivity: SensitivityView | null;
  /** How one of the figures comes about; null while none is asked about. */
  readonly explanation: ExplanationView | null;
  readonly nothingCovered: NothingCoveredView | null;
  readonly loading: LoadingView | null;
  readonly settings: readonly SettingView[];
  /** Last line of every page and picture. */
  readonly sourceLine: string;
  /** For the polite live region; "" when there is nothing to say. */
  readonly announcement: string;
}

/** A strip over the foot of the page. `stale`: the last good picture is shown; `notice`: it is true, with a condition. */
export interface BannerView {
  readonly kind: "stale" | "notice";
  readonly text: string;
  /** 1-based line in the file, where there is one to go to. */
  readonly line: number | null;
}

/** A change against the saved file; never coloured, as up is neither good nor bad. */
export interface ChangeView {
  /** Now minus saved, in the measure's own scale. */
  readonly delta: number;
  /** `▲ 0,4 pp` */
  readonly text: string;
  /** `▲ 0,4`, under a head that says what it is counted in. */
  readonly bare: string;
  readonly spoken: string;
}

/** A measure with its range and the saved value, as places on the axis 0–1: for shares these are the shares. */
export interface MeasureView {
  readonly value: number | null;
  readonly text: string;
  readonly range: readonly [number, number] | null;
  /** `(18–31)`; "" without a range. */
  readonly rangeText: string;
  readonly saved: number | null;
  readonly change: ChangeView | null;
}

/** One of the two main figures. */
export interface FigureView extends MeasureView {
  readonly label: string;
  readonly caption: string;
}

/** The main figures with their scale and notes, in words. */
export interface FiguresView {
  readonly mean: FigureView;
  readonly high: FigureView;
  /** What kind of range stands beside the figures, in a word or two. */
  readonly rangeLabel: string;
  /** Marks of the axis that both share: of measure A's scale. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** What the range covers, what it does not, and what else is to be known. */
  readonly notes: readonly string[];
  /** Name of the page on why figures differ, which is of shares alone; "" for another scale. */
  readonly whyNot20: string;
  /** A value published elsewhere; on the axis alone. */
  readonly reference: { readonly at: number; readonly text: string } | null;
}

/** `valued`: has a value on a scale that no threshold parts. */
export type BandId = "low" | "medium" | "high" | "valued" | "none";

/** The whole workforce by band; shares are of all weight and the texts add up to 100,0 %. */
export interface CompositionView {
  readonly heading: string;
  readonly bands: readonly {
    readonly id: BandId;
    readonly label: string;
    /** The band's bounds in words; "" for weight without a value. */
    readonly bounds: string;
    readonly share: number;
    /** Per cent with one decimal, as printed. */
    readonly percent: number;
    readonly text: string;
  }[];
  readonly coverage: CoverageView;
  readonly coverageText: string;
  /** Parts of the coverage in words, in the order of the bar. */
  readonly coverageParts: readonly { readonly id: "direct" | "fallback" | "none"; readonly text: string }[];
  /** `12 rader avvist`; null when none was. */
  readonly rejected: string | null;
}

/** Shares 0–1 of all weight; what is left has no value. */
export interface CoverageView {
  readonly direct: number;
  readonly fallback: number;
}

/** The table of sectors. */
export interface SectorsView {
  /** Heading of the weight's column. */
  readonly unit: string;
  readonly automatableHeading: string;
  /** Ends of the axis of measure A. */
  readonly axis: { readonly from: string; readonly to: string };
  /** false for a score set without thresholds: there is no B, and no column of it. */
  readonly hasHigh: boolean;
  readonly hasRange: boolean;
  /** A saved result is compared with: the change column is there, also while nothing has changed. */
  readonly hasSaved: boolean;
  /** All changes are counted in percentage points, so that the head of their column can say so. */
  readonly changesArePoints: boolean;
  readonly rows: readonly SectorRow[];
  /** Why some rows have no figures; "" where all have. */
  readonly hiddenNote: string;
}

/** A sector as a row of the table, every word and number resolved. */
export interface SectorRow {
  /** Sector id; "" for rows without a sector. */
  readonly id: string;
  readonly title: string;
  /** A small cell, or one that would tell such a one: the row has no figures, and `weightText` says so. */
  readonly hidden: boolean;
  readonly weight: number;
  readonly weightText: string;
  /** A × covered weight, in the weight's unit. */
  readonly automatable: number;
  readonly automatableText: string;
  readonly mean: MeasureView;
  readonly high: MeasureView;
  readonly coverage: number;
  readonly coverageText: string;
  readonly coverageParts: CoverageView;
  readonly lowCoverage: boolean;
  readonly changed: boolean;
  /** Weight and coverage in one line, for narrow pages. */
  readonly meta: string;
}

/** The table of occupations. */
export interface OccupationsView {
  readonly unit: string;
  readonly valueHeading: string;
  readonly contributionHeading: string;
  readonly rows: readonly OccupationRow[];
  /** How many are not named, and why; "" where all are. */
  readonly hiddenNote: string;
}

/** An occupation as a row of the table, every word and number resolved. */
export interface OccupationRow {
  readonly code: string;
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly titleLanguage: "nb" | "en" | "";
  readonly weight: number;
  readonly weightText: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly sourceCount: number;
  readonly sourcesText: string;
  readonly levelText: string;
  /** Why an override was made; "" without one. */
  readonly reason: string;
  /** The sources span more than 0.5; the word for it, else "". */
  readonly wideText: string;
  /** What it adds to the sum of measure A: its weight × its value; null without a value. */
  readonly carries: number | null;
  /** The same as a part of measure A; "" without a value. */
  readonly contributionText: string;
  /** `bidrag 2,31 pp`; "" without a value. */
  readonly contributionFact: string;
  readonly changed: boolean;
  readonly place: PlaceView | null;
  readonly chain: readonly ChainStep[];
}

/** Where the rows of an occupation stand. */
export interface PlaceView {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `Vis linje 12 i arbeidsstyrke.csv` */
  readonly text: string;
  /** `Vis linje 12`, where the file is named already. */
  readonly shortText: string;
}

/** One step from the file's rows to the value that is used. */
export interface ChainStep {
  /** What the step is: rows, a classification, the value. */
  readonly label: string;
  readonly code: string;
  readonly text: string;
  /** Language of the text where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
  /** What is to be known about the step; "" where nothing is. */
  readonly remark: string;
  readonly value: number | null;
  readonly valueText: string;
  /** The step is the file's rows: they can be shown. */
  readonly isRows: boolean;
}

/** What is said where no occupation has a value. */
export interface NothingCoveredView {
  readonly heading: string;
  readonly sentence: string;
  readonly caption: string;
  readonly unit: string;
  /** The five heaviest. */
  readonly codes: readonly (ShownTitle & { readonly code: string; readonly weightText: string })[];
}

/** How far the reading of a workforce has come, in words. */
export interface LoadingView {
  readonly text: string;
  /** 0–1; null when it is not known how much there is. */
  readonly share: number | null;
}

/** A setting and its value, in words. */
export interface SettingView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly cited?: CitedText;
}
