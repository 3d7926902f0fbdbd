import * as vscode from "vscode";
import type { WorkspaceFiles } from "../language/workspace-files.js";

/** What a name leads to among the files of the workspace. */
export interface Named<File> {
  readonly isThere: boolean;
  /** undefined where it is not there, or cannot be read. */
  readonly file: File | undefined;
}

/** What is known of a named file now. */
export interface NamedNow<File, Found> {
  readonly found: Found;
  /** The file, or the last of it that could be read while it has a fault; undefined where it is not there or never could be read. */
  readonly last: File | undefined;
  /** The text has a fault now: `last` is what it was before it. */
  readonly isOld: boolean;
}

/** Follows a file that another names while it is edited, wherever in the workspace that is. Unsaved text counts. */
export class FollowedNamed<File, Found extends Named<File>> implements vscode.Disposable {
  private asked: { readonly base: string; readonly name: string } | undefined;
  private found: Found | undefined;
  private last: File | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  /**
   * @param look what a name, written in the file `base`, leads to
   * @param isSame whether it leads to the same as before
   */
  constructor(
    private readonly look: (base: string, name: string) => Found,
    isSame: (now: Found, before: Found) => boolean,
    files: Pick<WorkspaceFiles, "onDidChange">,
  ) {
    this.subscription = files.onDidChange(() => {
      if (this.asked === undefined || this.found === undefined) return;
      if (!isSame(look(this.asked.base, this.asked.name), this.found)) this.changed.fire();
    });
  }

  /** undefined where nothing is named. What was read last is kept until another file is named. */
  read(base: vscode.Uri, name: string | undefined): NamedNow<File, Found> | undefined {
    const asked = name === undefined ? undefined : { base: base.toString(), name };
    if (asked?.name !== this.asked?.name || asked?.base !== this.asked?.base) this.last = undefined;
    this.asked = asked;
    this.found = asked && this.look(asked.base, asked.name);
    if (this.found === undefined) return undefined;
    const { isThere, file } = this.found;
    this.last = isThere ? (file ?? this.last) : undefined;
    return { found: this.found, last: this.last, isOld: file === undefined };
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
