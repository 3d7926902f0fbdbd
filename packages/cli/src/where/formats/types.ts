import type { Language } from "@kommuneradar/core";
import type { WhereDocument } from "../document.js";

/** A way of writing where a radar meets a workforce. Add one: a file here and a line in index.ts. */
export type WhereFormat = (document: WhereDocument, language: Language) => string;
