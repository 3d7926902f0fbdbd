import { isTableName } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { isYaml } from "../documents/kind-of.js";
import type { Host } from "../host.js";
import { toVsDiagnostic } from "./convert-diagnostic.js";
import { serviceDocument } from "./service.js";

/** A typist pauses longer than this between words, not between letters. */
const pause = 200;

/**
 * Diagnostics of the open YAML files, and of the mappings that estimates name: at once when a file is opened, after a
 * pause while it is typed in, never of a version that is gone, and none left behind when the file is closed, deleted or
 * renamed. A file whose problems rest on other files is checked again when one of those changes.
 */
export class DocumentDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kommuneradar");
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Files that were checked against others. */
  private readonly dependent = new Set<string>();
  private readonly subscriptions: vscode.Disposable;
  private readonly first: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {
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
      host.knownFiles.onDidChange(() => this.checkAll()),
      host.namedContents.onDidChange(() => this.checkAll()),
      host.workforces.onDidRead(() => this.checkEstimates()),
      host.workspaceFiles.onDidChange((changed) => this.checkDependent(changed)),
    );
    // Not while the extension is being activated: whoever waits for a command should not wait for checks.
    this.first = setTimeout(() => this.checkAll());
  }

  dispose(): void {
    clearTimeout(this.first);
    for (const handle of this.waiting.values()) clearTimeout(handle);
    this.waiting.clear();
    this.subscriptions.dispose();
  }

  private checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.check(document);
  }

  /** Workforce files of one year are held against each other. */
  private checkEstimates(): void {
    for (const document of vscode.workspace.textDocuments) {
      const isEstimate = isYaml(document) && this.host.service.kind(serviceDocument(document)) === "estimate";
      if (isEstimate) this.check(document);
    }
  }

  private checkDependent(changed: ReadonlySet<string>): void {
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      const others = changed.size - (changed.has(key) ? 1 : 0);
      if (others > 0 && this.dependent.has(key)) this.check(document);
    }
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
    if (document.isClosed || !(isYaml(document) || isTable(document)) || isEarlier(document.uri)) return;
    const { service, workspaceFiles, log } = this.host;
    const { looks } = workspaceFiles;
    try {
      const asked = serviceDocument(document);
      // Of a workforce table its own checks tell, which read it once.
      const isOther = !isYaml(document) && service.kind(asked) !== "mapping";
      const found = isOther ? [] : service.diagnostics(asked);
      this.collection.set(document.uri, found.map(toVsDiagnostic));
      if (workspaceFiles.looks > looks) this.dependent.add(document.uri.toString());
      else this.dependent.delete(document.uri.toString());
    } catch (error) {
      log.error(`check ${document.uri.toString()}`, error instanceof Error ? error : String(error));
    }
  }

  private forgetAll(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.forget(uri);
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.dependent.delete(key);
    this.collection.delete(uri);
    this.host.service.forget(key);
  }
}

/** Which it is, the estimates say, and may say otherwise when one of them changes. */
function isTable({ uri }: vscode.TextDocument): boolean {
  return isTableName(uri.path);
}

/** What one looks at and cannot mend, as the older side of a comparison of texts; a folder of the window is not that. */
function isEarlier(uri: vscode.Uri): boolean {
  const { workspace } = vscode;
  return (
    workspace.fs.isWritableFileSystem(uri.scheme) === false && workspace.getWorkspaceFolder(uri) === undefined
  );
}
