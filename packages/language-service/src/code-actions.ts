import type { Problem, Range } from "@kommuneradar/core";
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Diagnostic,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { FileEdit } from "./fix.js";
import { type MendedDocument, mender } from "./mends.js";

/** The quick fixes for the problems a diagnostic stands for, each in file order. */
export function codeActionsFor(
  problems: readonly Problem[],
  diagnostics: readonly Diagnostic[],
  { uri, ...document }: MendedDocument & { readonly uri: string },
): CodeAction[] {
  const mendsOf = mender(document);
  return diagnostics.flatMap((diagnostic) => {
    // By code and place, not by `data`: editors may hand diagnostics back without it.
    const problem = problems.find(
      ({ code, range }) => code === diagnostic.code && sameRange(range, diagnostic.range),
    );
    if (problem === undefined) return [];
    return mendsOf(problem).map(({ title, edits, isPreferred, elsewhere }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: isPreferred === true,
      edit: elsewhere === undefined ? { changes: { [uri]: [...edits] } } : inFiles(elsewhere, uri, edits),
    }));
  });
}

/** Edits of several files; one that is not there yet is made first. */
function inFiles(files: readonly FileEdit[], uri: string, own: readonly TextEdit[]): WorkspaceEdit {
  const all = own.length === 0 ? files : [...files, { uri, isNew: false, edits: own }];
  return {
    documentChanges: all.flatMap((file) => [
      ...(file.isNew ? [CreateFile.create(file.uri, { ignoreIfExists: true })] : []),
      TextDocumentEdit.create({ uri: file.uri, version: null }, [...file.edits]),
    ]),
  };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
