import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";
import { isReadable, onDidAllowReading } from "../documents/outside-files.js";
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
  private readonly throttle = createThrottle(() => void this.update(), pause, hostTimers);
  /** Those whose text may be another: read when the throttle lets them, not for every key that is pressed. */
  private readonly stale = new Set<FollowedContent>();
  /** A telling is a round: whoever checks after it asks for all that it needs. */
  private round = 0;
  readonly onDidChange = this.changed.event;
  private readonly allowing = onDidAllowReading(() => {
    for (const content of this.followed.values()) this.stale.add(content);
    this.throttle.trigger();
  });

  /** null: there is no such file; undefined: not known yet. The same object while it is the same. */
  content(address: string): Content {
    const uri = vscode.Uri.parse(address);
    const key = uri.toString();
    const known = this.followed.get(key) ?? this.follow(uri);
    known.round = this.round;
    // Put in anew, so that the one longest unused stands first.
    this.followed.delete(key);
    this.followed.set(key, known);
    for (const [oldest, { round }] of this.followed) {
      // What is still asked for would be read again at once, and told, and asked for again.
      if (this.followed.size <= mostFollowed || round >= this.round - 1) break;
      this.drop(oldest);
    }
    return known.content;
  }

  dispose(): void {
    for (const file of this.followed.values()) file.dispose();
    this.followed.clear();
    vscode.Disposable.from(this.throttle, this.changed, this.allowing).dispose();
  }

  private follow(uri: vscode.Uri): FollowedContent {
    const content = new FollowedContent(uri, () => {
      this.stale.add(content);
      this.throttle.trigger();
    });
    void content.read().then(() => this.throttle.trigger());
    return content;
  }

  private drop(key: string): void {
    const content = this.followed.get(key);
    content?.dispose();
    if (content !== undefined) this.stale.delete(content);
    this.followed.delete(key);
  }

  private async update(): Promise<void> {
    const stale = [...this.stale];
    this.stale.clear();
    await Promise.all(stale.map((content) => content.read()));
    this.round++;
    this.changed.fire();
  }
}

/** One file: its text while it is open, else its bytes. */
class FollowedContent {
  content: Content;
  /** When it was last asked for. */
  round = 0;
  private readonly file: FollowedFile;
  /** An older reading that ends later is dropped. */
  private reading = 0;

  constructor(uri: vscode.Uri, changed: () => void) {
    this.file = new FollowedFile(uri);
    this.file.onDidChange(({ kind }) => {
      if (kind !== "saved") changed();
    });
  }

  dispose(): void {
    this.reading++;
    this.file.dispose();
  }

  async read(): Promise<void> {
    const reading = ++this.reading;
    const { document, uri } = this.file;
    const open = vscode.workspace.textDocuments.map((other) => other.uri);
    if (!(await isReadable(uri, open))) return;
    const content = document === undefined ? await readScoreBytes(uri) : document.getText();
    if (reading === this.reading) this.content = content ?? null;
  }
}
