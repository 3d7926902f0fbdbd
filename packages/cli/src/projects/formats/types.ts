import type { Language } from "@kommuneradar/core";
import type { ProjectsDocument } from "../document.js";

/** A way of writing projects. Add one: a file here and a line in index.ts. */
export type ProjectsFormat = (document: ProjectsDocument, language: Language) => string;
