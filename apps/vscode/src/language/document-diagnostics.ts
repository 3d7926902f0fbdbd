import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { toVsDiagnostic } from "./convert.js";
import type { KnownFiles } from "./known-files.js";
import { serviceDocument } from "./service.js";

/** A typist pauses longer than this between words, not between letters. */
const pause = 200;

/**
 * Diagnostics of the open YAML files: at once when a file is opened, after a pause while it is typed in, never of
 * a version that is gone, and none left behind when the file is closed, deleted or renamed.
 */
export class DocumentDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kommuneradar");
  private readonly waiting = new Map<string, unknown>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly service: LanguageService,
    files: KnownFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      workspace.onDidOpenTextDocument((document) => this.check(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document);
      }),
      workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
      workspace.onDidDeleteFiles(({ files: deleted }) => this.forgetAll(deleted)),
      workspace.onDidRenameFiles(({ files: renamed }) => this.forgetAll(renamed.map(({ oldUri }) => oldUri))),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("kommuneradar.language")) this.checkAll();
      }),
      files.onDidChange(() => this.checkAll()),
    );
    this.checkAll();
  }

  dispose(): void {
    for (const handle of this.waiting.values()) clearTimeout(handle);
    this.waiting.clear();
    this.subscriptions.dispose();
  }

  private checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.check(document);
  }

  private schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        this.check(document);
      }, pause),
    );
  }

  private check(document: vscode.TextDocument): void {
    if (document.isClosed || !isYaml(document)) return;
    try {
      const found = this.service.diagnostics(serviceDocument(document));
      this.collection.set(document.uri, found.map(toVsDiagnostic));
    } catch (error) {
      this.log.error(`check ${document.uri.toString()}`, error instanceof Error ? error : String(error));
    }
  }

  private forgetAll(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.forget(uri);
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.collection.delete(uri);
    this.service.forget(key);
  }
}

function isYaml(document: vscode.TextDocument): boolean {
  return document.languageId === "radar-yaml" || document.languageId === "yaml";
}
