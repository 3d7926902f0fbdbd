import type { ExplanationView } from "../model.js";

/** What an explanation says of a place beside its headings. */
export type Place = Pick<ExplanationView, "figure" | "formulas" | "facts" | "tables">;
