import { type CodeMapping, readMapping } from "@kommuneradar/core";
import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";
import { mayRead, onDidAllowReading } from "../documents/outside-files.js";

/** Leads nowhere: what cannot be mapped is never taken for a code of the classification. */
const empty: CodeMapping = { targets: new Map(), open: new Set(), ambiguous: new Map() };

/** A table from a workforce file's own codes, as its text is now; read again when it has changed. */
export class MappingFile implements vscode.Disposable {
  private readonly file: FollowedFile;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private reading: Promise<CodeMapping> | undefined;

  private readonly allowing = onDidAllowReading(() => this.readAgain());

  /** @param by the file that names it */
  constructor(
    uri: vscode.Uri,
    private readonly by: vscode.Uri,
  ) {
    this.file = new FollowedFile(uri);
    this.file.onDidChange(({ kind }) => {
      if (kind !== "saved") this.readAgain();
    });
  }

  /** The same object until the text changes. */
  read(): Promise<CodeMapping> {
    this.reading ??= this.readNow();
    return this.reading;
  }

  dispose(): void {
    vscode.Disposable.from(this.file, this.changed, this.allowing).dispose();
  }

  private readAgain(): void {
    this.reading = undefined;
    this.changed.fire();
  }

  private async readNow(): Promise<CodeMapping> {
    if (!(await mayRead(this.file.uri, this.by))) return empty;
    const text = await this.file.readText();
    return (text === undefined ? undefined : readMapping(text)) ?? empty;
  }
}
