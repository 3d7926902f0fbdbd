import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";
import { readScoreBytes } from "../documents/read-score-bytes.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";

type Content = string | Uint8Array | null | undefined;

/** As many as the estimates of a workspace name. */
const mostFollowed = 64;
/** Milliseconds between two tellings of changes. */
const pause = 300;

/**
 * What is in the score sets of one's own that estimates name, for checks that cannot wait: a file is read in the background
 * when it is first asked for, followed from then on, and `onDidChange` tells when there is another answer.
 */
export class NamedContents implements vscode.Disposable {
  private readonly followed = new Map<string, FollowedContent>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly throttle = createThrottle(() => this.changed.fire(), pause, hostTimers);
  readonly onDidChange = this.changed.event;

  /** null: there is no such file; undefined: not known yet. The same object while it is the same. */
  content(address: string): Content {
    const uri = vscode.Uri.parse(address);
    const key = uri.toString();
    const known = this.followed.get(key) ?? new FollowedContent(uri, () => this.throttle.trigger());
    // Put in anew, so that the one longest unused stands first.
    this.followed.delete(key);
    this.followed.set(key, known);
    const [oldest] = this.followed.keys();
    if (this.followed.size > mostFollowed && oldest !== undefined) {
      this.followed.get(oldest)?.dispose();
      this.followed.delete(oldest);
    }
    return known.content;
  }

  dispose(): void {
    for (const file of this.followed.values()) file.dispose();
    this.followed.clear();
    vscode.Disposable.from(this.throttle, this.changed).dispose();
  }
}

/** One file: its text while it is open, else its bytes. */
class FollowedContent {
  content: Content;
  private readonly file: FollowedFile;
  /** An older reading that ends later is dropped. */
  private reading = 0;

  constructor(
    uri: vscode.Uri,
    private readonly changed: () => void,
  ) {
    this.file = new FollowedFile(uri);
    this.file.onDidChange(({ kind }) => {
      if (kind !== "saved") void this.read();
    });
    void this.read();
  }

  dispose(): void {
    this.reading++;
    this.file.dispose();
  }

  private async read(): Promise<void> {
    const reading = ++this.reading;
    const { document } = this.file;
    const content = document === undefined ? await readScoreBytes(this.file.uri) : document.getText();
    if (reading !== this.reading) return;
    this.content = content ?? null;
    this.changed();
  }
}
