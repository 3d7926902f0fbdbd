import type { Language } from "@kommuneradar/core";
import type { HorizonPicture } from "../horizon/HorizonChart.js";

/** A row of a part of the plan; plain JSON. What of a text is in another language than the page carries it: `textPieces`. */
export interface PlanRowView {
  /** List of the file and place in it, such as `challenges 0`; "" for what is no entry of the file. */
  readonly key: string;
  /** Name of the entry. */
  readonly title: string;
  /** Under the title; "" where there is nothing more to say. */
  readonly more: string;
  /** As many as the part has further columns. */
  readonly cells: readonly string[];
}

/** What a plan lists besides its scenarios. */
export type PlanPartId =
  | "challenges"
  | "processes"
  | "platforms"
  | "measures"
  | "competence"
  | "consequences";

/** A part of the plan as a table, its rows in groups. */
export interface PlanPartView {
  /** Which part. */
  readonly id: PlanPartId;
  /** Of the section. */
  readonly heading: string;
  /** What there is, as a sentence; "" where the table says it all. */
  readonly lead: string;
  /** Headings, that of `PlanRowView.title` with them; numbers stand to the right. */
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  /** `title` "": the part has one group alone. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly PlanRowView[] }[];
}

/** Scenarios over the estimate of the plan. */
export interface PlanHorizonView {
  /** Of the section. */
  readonly heading: string;
  /** Colours are the page's own. */
  readonly picture: Omit<HorizonPicture, "palette" | "only" | "isOfSectors">;
  /** Of what opens the same by sector. */
  readonly sectorsTitle: string;
  /** Of what opens the tables. */
  readonly tableTitle: string;
  /** All sectors, year by year, a table for each scenario; the head first. */
  readonly tables: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
  /** That it is no forecast first; then how it is made, and what is not in it. */
  readonly notes: readonly string[];
}

/**
 * Everything the page of a plan shows, in words of one language; plain JSON. What of a text the files have in another language
 * alone carries that language: `textPieces` takes it apart, `withoutMarks` takes it away.
 */
export interface PlanView {
  /** Of every word in it, but what is marked otherwise. */
  readonly language: Language;
  /** Name of the plan. */
  readonly title: string;
  /** Says that the figures are of sample data; "" where they are not. */
  readonly badge: string;
  /** How many entries each part has. */
  readonly sentence: string;
  /** null where the plan has no scenarios, or there is nothing to play them over: then `horizonMissing` says why. */
  readonly horizon: PlanHorizonView | null;
  /** "" where `horizon` is there. */
  readonly horizonMissing: string;
  /** Only those with entries. */
  readonly parts: readonly PlanPartView[];
}
