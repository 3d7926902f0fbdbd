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
  /** Of every word in it, but those that say otherwise. */
  readonly language: Language;
  /** What is to be drawn; the parts that it does not need are null. */
  readonly body: EstimateBody;
  /** Name of the estimate. */
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
  /** null while the picture follows the text. */
  readonly banner: BannerView | null;
  /** null unless `body` is `figures`. */
  readonly figures: FiguresView | null;
  /** null unless `body` is `figures` or `nothing-covered`. */
  readonly composition: CompositionView | null;
  /** null without sectors to part by, and unless `body` is `figures`. */
  readonly sectors: SectorsView | null;
  /** null unless `body` is `figures` or `nothing-covered`. */
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
  /** null unless `body` is `nothing-covered`. */
  readonly nothingCovered: NothingCoveredView | null;
  /** null unless `body` is `loading`. */
  readonly loading: LoadingView | null;
  /** Every choice the figures rest on; empty without figures. */
  readonly settings: readonly SettingView[];
  /** Last line of every page and picture. */
  readonly sourceLine: string;
  /** For the polite live region; "" when there is nothing to say. */
  readonly announcement: string;
}

/** A strip over the foot of the page. `stale`: the last good picture is shown; `notice`: it is true, with a condition. */
export interface BannerView {
  /** As told above. */
  readonly kind: "stale" | "notice";
  /** A whole sentence; with the line, where there is one. */
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
  /** 0–1; null without a value. */
  readonly value: number | null;
  /** The value with its unit; "" without one. */
  readonly text: string;
  /** Its ends on the axis, 0–1: the interval, else the two mappings; null without either. */
  readonly range: readonly [number, number] | null;
  /** `(18–31)`; "" without a range. */
  readonly rangeText: string;
  /** Of the saved files, 0–1; null where nothing is compared, or they have none. */
  readonly saved: number | null;
  /** Since the files were saved; null where there is none. */
  readonly change: ChangeView | null;
}

/** One of the two main figures. */
export interface FigureView extends MeasureView {
  /** Name of the measure. */
  readonly label: string;
  /** What it is a share or a mean of. */
  readonly caption: string;
}

/** The main figures with their scale and notes, in words. */
export interface FiguresView {
  /** Measure A. */
  readonly mean: FigureView;
  /** Measure B; without a value where there are no bands. */
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
  /** Of the section. */
  readonly heading: string;
  /** From low to high, or `valued` alone; then `none`, where some weight has no value. */
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
  /** How much has a value. */
  readonly coverage: CoverageView;
  /** The same in words. */
  readonly coverageText: string;
  /** Parts of the coverage in words, in the order of the bar. */
  readonly coverageParts: readonly { readonly id: "direct" | "fallback" | "none"; readonly text: string }[];
  /** `12 rader avvist`; null when none was. */
  readonly rejected: string | null;
}

/** Shares 0–1 of all weight; what is left has no value. */
export interface CoverageView {
  /** With a value of its own, a coarse code’s or an override’s. */
  readonly direct: number;
  /** Filled from its group. */
  readonly fallback: number;
}

/** The table of sectors. */
export interface SectorsView {
  /** Heading of the weight's column. */
  readonly unit: string;
  /** Heading of mean × covered weight. */
  readonly automatableHeading: string;
  /** Ends of the axis of measure A. */
  readonly axis: { readonly from: string; readonly to: string };
  /** false for a score set without thresholds: there is no B, and no column of it. */
  readonly hasHigh: boolean;
  /** Some row has a range. */
  readonly hasRange: boolean;
  /** A saved result is compared with: the change column is there, also while nothing has changed. */
  readonly hasSaved: boolean;
  /** All changes are counted in percentage points, so that the head of their column can say so. */
  readonly changesArePoints: boolean;
  /** Most potential first; then those that are hidden. */
  readonly rows: readonly SectorRow[];
  /** Why some rows have no figures; "" where all have. */
  readonly hiddenNote: string;
}

/** A sector as a row of the table, every word and number resolved. */
export interface SectorRow {
  /** Sector id; "" for rows without a sector. */
  readonly id: string;
  /** Name of the sector. */
  readonly title: string;
  /** A small cell, or one that would tell such a one: the row has no figures, and `weightText` says so. */
  readonly hidden: boolean;
  /** In the weight’s unit; 0 where hidden. */
  readonly weight: number;
  /** The same as written; where hidden, the word for that. */
  readonly weightText: string;
  /** A × covered weight, in the weight's unit. */
  readonly automatable: number;
  /** The same as written; "" where nothing is covered, or it is hidden. */
  readonly automatableText: string;
  /** Measure A. */
  readonly mean: MeasureView;
  /** Measure B; without a value where there are no bands. */
  readonly high: MeasureView;
  /** Part of the weight with a value, 0–1. */
  readonly coverage: number;
  /** The same in per cent; "" where hidden. */
  readonly coverageText: string;
  /** What the coverage is made of. */
  readonly coverageParts: CoverageView;
  /** Less than 0.8 of the weight has a value. */
  readonly lowCoverage: boolean;
  /** Its weight or a measure is another than in the saved files. */
  readonly changed: boolean;
  /** Weight and coverage in one line, for narrow pages. */
  readonly meta: string;
}

/** The table of occupations. */
export interface OccupationsView {
  /** Heading of the weight’s column. */
  readonly unit: string;
  /** Heading of values, by the kind of score set. */
  readonly valueHeading: string;
  /** Heading of what each adds to measure A. */
  readonly contributionHeading: string;
  /** What carries most of measure A first; then, by weight, what has no value. */
  readonly rows: readonly OccupationRow[];
  /** How many are not named, and why; "" where all are. */
  readonly hiddenNote: string;
}

/** An occupation as a row of the table, every word and number resolved. */
export interface OccupationRow {
  /** As the workforce file has it. */
  readonly code: string;
  /** In the page’s language where there is one in that; for a code that does not exist, that it does not. */
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly titleLanguage: "nb" | "en" | "";
  /** In the weight’s unit. */
  readonly weight: number;
  /** The same as written. */
  readonly weightText: string;
  /** Place on the axis of the score set’s scale, 0–1; null without a value. */
  readonly value: number | null;
  /** The value in its scale; without one, that there is none. */
  readonly valueText: string;
  /** Place on that axis of the least source, or of the lower end that an override states; null without either. */
  readonly min: number | null;
  /** Place on that axis of the greatest source, or of the upper end that an override states; null without either. */
  readonly max: number | null;
  /** Source occupations behind the value. */
  readonly sourceCount: number;
  /** The same in words. */
  readonly sourcesText: string;
  /** Where the value was found, in words. */
  readonly levelText: string;
  /** Why an override was made; "" without one. */
  readonly reason: string;
  /** `min` and `max` are more than half the scale apart: the word for it, else "". */
  readonly wideText: string;
  /** What it adds to the sum of measure A: its weight × its value; null without a value. */
  readonly carries: number | null;
  /** The same as a part of measure A; "" without a value. */
  readonly contributionText: string;
  /** `bidrag 2,31 pp`; "" without a value. */
  readonly contributionFact: string;
  /** Its weight or value is another than in the saved files. */
  readonly changed: boolean;
  /** Where its first row stands; null where that is not known. */
  readonly place: PlaceView | null;
  /** From the file’s rows to the value; never empty. */
  readonly chain: readonly ChainStep[];
}

/** Where the rows of an occupation stand. */
export interface PlaceView {
  /** Its name. */
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
  /** Of the step’s classification; "" for rows and the value. */
  readonly code: string;
  /** Title of the code, or what there is to say. */
  readonly text: string;
  /** Language of the text where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
  /** What is to be known about the step; "" where nothing is. */
  readonly remark: string;
  /** Place on the axis of the score set’s scale, 0–1; null where the step has none. */
  readonly value: number | null;
  /** The value in its scale; "" where the step has none. */
  readonly valueText: string;
  /** The step is the file's rows: they can be shown. */
  readonly isRows: boolean;
}

/** What is said where no occupation has a value. */
export interface NothingCoveredView {
  /** Of the section. */
  readonly heading: string;
  /** What is wrong, and what to do. */
  readonly sentence: string;
  /** Of the table of codes. */
  readonly caption: string;
  /** Heading of the weight’s column. */
  readonly unit: string;
  /** The five heaviest. */
  readonly codes: readonly (ShownTitle & { readonly code: string; readonly weightText: string })[];
}

/** How far the reading of a workforce has come, in words. */
export interface LoadingView {
  /** With how much there is, where that is known. */
  readonly text: string;
  /** 0–1; null when it is not known how much there is. */
  readonly share: number | null;
}

/** A setting and its value, in words. */
export interface SettingView {
  /** Name of the setting; not shown. */
  readonly id: string;
  /** What is chosen. */
  readonly label: string;
  /** What it is, in words. */
  readonly value: string;
  /** Where it is from, with the language of what is in another than the page’s. */
  readonly cited?: CitedText;
}
