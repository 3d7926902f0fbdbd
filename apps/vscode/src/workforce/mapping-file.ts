import { type CodeMapping, readMapping } from "@kommuneradar/core";
import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";

/** Leads nowhere: what cannot be mapped is never taken for a code of the classification. */
const empty: CodeMapping = { targets: new Map(), open: new Set(), ambiguous: new Map() };

/** A table from a workforce file's own codes, as its text is now; read again when it has changed. */
export class MappingFile implements vscode.Disposable {
  private readonly file: FollowedFile;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private reading: Promise<CodeMapping> | undefined;

  constructor(uri: vscode.Uri) {
    this.file = new FollowedFile(uri);
    this.file.onDidChange(({ kind }) => {
      if (kind === "saved") return;
      this.reading = undefined;
      this.changed.fire();
    });
  }

  /** The same object until the text changes. */
  read(): Promise<CodeMapping> {
    this.reading ??= this.readNow();
    return this.reading;
  }

  dispose(): void {
    vscode.Disposable.from(this.file, this.changed).dispose();
  }

  private async readNow(): Promise<CodeMapping> {
    const text = await this.file.readText();
    return (text === undefined ? undefined : readMapping(text)) ?? empty;
  }
}
