import type { Language } from "@kommuneradar/core";
import type { EstimateDocument } from "../document.js";

/** A way of writing an estimate. Add one: a file here and a line in index.ts. */
export type EstimateFormat = (document: EstimateDocument, language: Language) => string;
