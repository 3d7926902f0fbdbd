import {
  type Language,
  type Problem,
  type ProblemCode,
  parseYaml,
  type WorkforceLineReader,
  type YamlSource,
} from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { DocumentKind } from "./document-kind.js";
import { applyEdits } from "./edits/apply-edits.js";
import type { EditedFile } from "./edits/edited-file.js";
import type { FeatureContext } from "./feature.js";
import type { Fix, FixContext, Mend } from "./fix.js";
import * as fixes from "./fixes/index.js";
import { tableLines } from "./table-lines.js";
import { TextLines } from "./text-lines.js";

const all: readonly Fix[] = Object.values(fixes) as readonly unknown[] as readonly Fix[];

/** What mending needs to know of a document. */
export interface MendedDocument {
  readonly context: FeatureContext;
  readonly text: string;
  /** Reads lines of a workforce file; undefined for a file of another kind, or without a header. */
  readonly table: WorkforceLineReader | undefined;
  readonly kind: DocumentKind;
  readonly source: YamlSource | undefined;
  readonly language: Language;
  readonly today: string;
}

/** A document as the ways to mend it see it. */
export function mendedDocument(context: FeatureContext): MendedDocument {
  const { document, kind, source, language, today } = context;
  const table = kind === "workforce" ? tableLines(context) : undefined;
  return { context, text: document.getText(), table, kind, source, language, today };
}

/** Finds the ways to mend the problems of one document, each in the order they are to be offered. */
export function mender(document: MendedDocument): (problem: Problem) => readonly Mend[] {
  const { context, text, language, today } = document;
  const file = editedFile(document);
  const table = document.table && { reader: document.table, lines: new TextLines(text, { ofTable: true }) };
  const { canBeReadWith, isBetterWith } = readingTrials(document);
  return (problem) =>
    all
      .filter(({ codes }) => codes.includes(problem.code))
      .flatMap((fix) =>
        fix.mend({
          problem,
          data: problem.data,
          context,
          text,
          language,
          today,
          file,
          table,
          canBeReadWith,
          isBetterWith,
        }),
      );
}

function editedFile({ kind, source, text }: MendedDocument): EditedFile | undefined {
  return source && { kind, source, lines: new TextLines(text) };
}

const mostTrials = 8;

function readingTrials({
  text,
  source,
}: MendedDocument): Pick<FixContext<ProblemCode>, "canBeReadWith" | "isBetterWith"> {
  const known = new Map<string, number>();
  /** Faults after the edits; as many as can be where it is not to be tried. */
  const faultsWith = (edits: readonly TextEdit[]) => {
    if (edits.length === 0) return Number.POSITIVE_INFINITY;
    const key = JSON.stringify(edits);
    if (!known.has(key)) {
      if (known.size >= mostTrials) return Number.POSITIVE_INFINITY;
      known.set(key, parseYaml(applyEdits(text, edits)).problems.length);
    }
    return known.get(key) ?? Number.POSITIVE_INFINITY;
  };
  return {
    canBeReadWith: (edits) => faultsWith(edits) === 0,
    isBetterWith: (edits) => faultsWith(edits) < (source?.problems.length ?? 0),
  };
}
