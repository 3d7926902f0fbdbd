import { createLanguageService, type LanguageService } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import { EventEmitter, type Uri } from "vscode";

/** A workspace of files whose texts are nowhere but in the editor, and a language service that reads them. */
export class TypedFiles {
  private readonly texts = new Map<string, { readonly version: number; readonly text: string }>();
  private readonly changes = new EventEmitter<ReadonlySet<string>>();
  readonly service: LanguageService = createLanguageService({
    reference: referenceData,
    today: () => "2026-11-26",
    language: () => "nb",
    files: () => [...this.texts].map(([uri, { version, text }]) => ({ uri, version, getText: () => text })),
  });
  /** What tells that one of them is typed in. */
  readonly watched = { ready: async () => undefined, onDidChange: this.changes.event };

  /** @param uriOf where a file of this name is */
  constructor(private readonly uriOf: (name: string) => Uri) {}

  type(name: string, text: string): void {
    const uri = this.uriOf(name).toString();
    this.texts.set(uri, { version: (this.texts.get(uri)?.version ?? 0) + 1, text });
    this.changes.fire(new Set([uri]));
  }
}
