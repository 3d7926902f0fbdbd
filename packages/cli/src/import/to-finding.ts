import { join } from "node:path";
import { type Language, type RadarImportNote, radarNoteSeverity } from "@kommuneradar/core";
import { describeRadarImportNote } from "@kommuneradar/language-service";
import type { Finding } from "../finding.js";
import { hintOf } from "./hints.js";

/** A note of an import as a finding in the file it is about; `source` is what was named, `isFolder` that it holds the files. */
export function noteFinding(
  note: RadarImportNote,
  source: string,
  isFolder: boolean,
  language: Language,
): Finding {
  const hint = hintOf(note);
  const line = Math.max(1, note.line);
  return {
    file: isFolder && note.file !== "" ? join(source, note.file) : source,
    code: note.code,
    severity: radarNoteSeverity(note),
    message: `${describeRadarImportNote(note, language)}${hint === undefined ? "" : ` (${hint})`}`,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    related: [],
  };
}
