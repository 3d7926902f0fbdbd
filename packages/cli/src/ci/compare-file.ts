import type { Context } from "../commands/command.js";
import { compareVersions } from "../diff/compare.js";
import { documentMarkdown, mostCharacters } from "../diff/document-markdown.js";
import { isReachChanged } from "../diff/reach-lines.js";
import type { NamedCommit, Versions } from "../diff/versions.js";
import { type Finding, formatFinding } from "../finding.js";
import type { SelectedFile } from "../git/select-files.js";
import type { Section } from "./write-body.js";

export interface ComparedFile {
  /** undefined where there is nothing to say of it. */
  readonly section: Section | undefined;
  /** What was in the way of reading it as it is now. */
  readonly findings: readonly Finding[];
}

/** What is different in a file since the base of the review, and what cannot be read. */
export async function compareFile(
  file: SelectedFile,
  versions: Versions,
  base: NamedCommit,
  context: Context,
): Promise<ComparedFile> {
  const document = await compareVersions(versions, "markdown", context);
  // Of an estimate that nobody touched only what its radar reaches is new: its faults are none of this change.
  if (versions.byRadarAlone && !isReachChanged(document.reach)) return { section: undefined, findings: [] };
  const { findings } = document;
  // That a file came or went stands in its heading, and what was wrong with it then is past.
  const told = findings.filter(
    ({ file: of }) =>
      ![versions.old, versions.new].some((version) => version.label === of && version.file === undefined),
  );
  const past = `${base.revision}:`;
  const section = {
    file,
    text: documentMarkdown(document, { between: [], most: mostCharacters }, context.language).join("\n\n"),
    remarks: told.map(formatFinding),
  };
  return {
    section,
    findings: told.filter(({ file: of }) => !of.startsWith(past)),
  };
}
