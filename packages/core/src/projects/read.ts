import { projectsDocument } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { duplicateEntries, duplicatesIn } from "../yaml/duplicate-entries.js";
import { asFields, asList } from "../yaml/fields.js";
import { type DocumentReader, readDocument } from "../yaml/read-document.js";
import type { YamlSource } from "../yaml/source.js";
import { buildProjects } from "./build.js";
import type { ProjectsFile } from "./model.js";
import { projectsSynonyms } from "./synonyms.js";

/** A projects file, read. */
export interface ProjectsReading {
  /** There whenever a model could be made, also beside errors: what is wrong is left out, projects with an id stay. */
  readonly projects: ProjectsFile | undefined;
  /** Every fault of the text, in its order. */
  readonly problems: readonly Problem[];
  /** The text with its syntax, for ranges. */
  readonly source: YamlSource;
}

/**
 * Reads a projects file. Never throws; nothing is left out without a problem that names it. Names of technologies are
 * not held against a radar: that takes both files.
 */
export function readProjects(text: string): ProjectsReading {
  const { model, problems, source } = readDocument(text, reader);
  return { projects: model, problems, source };
}

const reader: DocumentReader<ProjectsFile> = {
  get document() {
    return projectsDocument;
  },
  synonyms: projectsSynonyms,
  read(fields, source) {
    const trials = (asList(fields.projects) ?? []).flatMap((entry, index) =>
      duplicatesIn(asFields(entry).learning, ["projects", index, "learning"], source),
    );
    return {
      model: buildProjects(fields, source),
      problems: [...duplicateEntries(fields, ["projects"], source), ...trials],
    };
  },
};
