// The plain values of VS Code's API, as far as conversions make them: they hold what they are given. What does things
// stands beside them.
import type { Uri } from "./vscode-base.js";

export { CancellationTokenSource, Disposable, EventEmitter, RelativePattern, Uri } from "./vscode-base.js";
export * from "./vscode-workspace.js";

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}

export class CancellationError extends Error {}

export const ProgressLocation = { Notification: 15 };

export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}

export class TextEdit {
  constructor(
    readonly range: Range,
    readonly newText: string,
  ) {}
}

export class WorkspaceEdit {
  readonly #edits: [Uri, TextEdit[]][] = [];
  set(uri: Uri, edits: TextEdit[]): void {
    this.#edits.push([uri, edits]);
  }
  entries(): [Uri, TextEdit[]][] {
    return this.#edits;
  }
}

export class MarkdownString {
  constructor(public value = "") {}
  appendText(text: string): this {
    this.value += text.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
    return this;
  }
}

export class Diagnostic {
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export class DiagnosticRelatedInformation {
  constructor(
    readonly location: Location,
    readonly message: string,
  ) {}
}

export class CodeAction {
  constructor(
    readonly title: string,
    readonly kind: string,
  ) {}
}

export const CodeActionKind = { QuickFix: "quickfix" };

export class Hover {
  constructor(
    readonly contents: unknown,
    readonly range: Range | undefined,
  ) {}
}

export class InlayHint {
  constructor(
    readonly position: Position,
    readonly label: string,
    readonly kind: number | undefined,
  ) {}
}

export class SnippetString {
  constructor(readonly value: string) {}
}

export class CompletionItem {
  constructor(
    readonly label: unknown,
    readonly kind: number | undefined,
  ) {}
}

export class DocumentSymbol {
  children: DocumentSymbol[] = [];
  constructor(
    readonly name: string,
    readonly detail: string,
    readonly kind: number,
    readonly range: Range,
    readonly selectionRange: Range,
  ) {}
}

export class FoldingRange {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: number | undefined,
  ) {}
}

export class SelectionRange {
  constructor(
    readonly range: Range,
    readonly parent: SelectionRange | undefined,
  ) {}
}

export const FoldingRangeKind = { Comment: 1, Imports: 2, Region: 3 };

export class LanguageModelTextPart {
  constructor(readonly value: string) {}
}

export class LanguageModelToolResult {
  constructor(readonly content: readonly LanguageModelTextPart[]) {}
}
