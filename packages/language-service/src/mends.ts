import { type Language, type Problem, parseYaml, type YamlSource } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { DocumentKind } from "./document-kind.js";
import { applyEdits } from "./edits/apply-edits.js";
import type { EditedFile } from "./edits/edited-file.js";
import type { Fix, Mend } from "./fix.js";
import * as fixes from "./fixes/index.js";
import { TextLines } from "./text-lines.js";

const all: readonly Fix[] = Object.values(fixes) as readonly unknown[] as readonly Fix[];

/** What mending needs to know of a document. */
export interface MendedDocument {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly source: YamlSource | undefined;
  readonly language: Language;
  readonly today: string;
}

/** Finds the ways to mend the problems of one document, each in the order they are to be offered. */
export function mender(document: MendedDocument): (problem: Problem) => readonly Mend[] {
  const { text, language, today } = document;
  const file = editedFile(document);
  const canBeReadWith = readingTrial(text);
  return (problem) =>
    all
      .filter(({ codes }) => codes.includes(problem.code))
      .flatMap((fix) =>
        fix.mend({ problem, data: problem.data, text, language, today, file, canBeReadWith }),
      );
}

function editedFile({ kind, source, text }: MendedDocument): EditedFile | undefined {
  return source && { kind, source, lines: new TextLines(text) };
}

const mostTrials = 8;

function readingTrial(text: string): (edits: readonly TextEdit[]) => boolean {
  const known = new Map<string, boolean>();
  return (edits) => {
    if (edits.length === 0) return false;
    const key = JSON.stringify(edits);
    if (!known.has(key)) {
      if (known.size >= mostTrials) return false;
      known.set(key, parseYaml(applyEdits(text, edits)).problems.length === 0);
    }
    return known.get(key) ?? false;
  };
}
