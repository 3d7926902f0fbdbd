import { readScoreFile, type ScoreFile, type ScoreFileReading } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { type FileEvent, FollowedFile } from "../documents/followed-file.js";
import { mayRead, onDidAllowReading } from "../documents/outside-files.js";
import { readScoreBytes } from "../documents/read-score-bytes.js";

/** A score set of one's own as an estimate names it: now, and as it is on disk. */
export interface FollowedScore {
  readonly entry: ScoreFile;
  readonly now: ScoreFileReading | undefined;
  readonly saved: ScoreFileReading | undefined;
}

type Readings = Omit<FollowedScore, "entry">;

/** The score sets of one's own of one estimate; follows the list as the estimate file is edited, and each file as its text is. */
export class FollowedScores implements vscode.Disposable {
  private readonly held = new Map<string, HeldScores>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly saved = new vscode.EventEmitter<void>();
  /** Some file may hold other values. */
  readonly onDidChange = this.changed.event;
  /** What is on disk of some file may be another. */
  readonly onDidSave = this.saved.event;

  /** Follows exactly these files from now on, and reads them; paths start at the folder of `estimate`. */
  read(estimate: vscode.Uri, entries: readonly ScoreFile[]): Promise<readonly FollowedScore[]> {
    const wanted = entries.map((entry) => {
      const uri = vscode.Uri.joinPath(estimate, "..", entry.file.replaceAll("\\", "/"));
      return { entry, uri, key: uri.toString() };
    });
    for (const [key, held] of this.held) {
      if (wanted.some((one) => one.key === key)) continue;
      this.held.delete(key);
      held.dispose();
    }
    return Promise.all(wanted.map(({ entry, uri, key }) => this.take(key, uri, estimate).read(entry)));
  }

  dispose(): void {
    for (const held of this.held.values()) held.dispose();
    this.held.clear();
    this.changed.dispose();
    this.saved.dispose();
  }

  private take(key: string, uri: vscode.Uri, estimate: vscode.Uri): HeldScores {
    const known = this.held.get(key);
    if (known !== undefined) return known;
    const held = new HeldScores(uri, estimate, (kind) =>
      (kind === "saved" ? this.saved : this.changed).fire(),
    );
    this.held.set(key, held);
    return held;
  }
}

/** One file: read again when its text has changed, and for each way that it is named. */
class HeldScores {
  private readonly file: FollowedFile;
  private readonly allowing: vscode.Disposable;
  private readings = new Map<string, Promise<Readings>>();
  /** What is on disk, which typing does not change. */
  private saved = new Map<string, Promise<ScoreFileReading | undefined>>();

  constructor(
    uri: vscode.Uri,
    private readonly estimate: vscode.Uri,
    told: (kind: FileEvent["kind"]) => void,
  ) {
    this.allowing = onDidAllowReading(() => {
      this.readings = new Map();
      this.saved = new Map();
      told("replaced");
    });
    this.file = new FollowedFile(uri);
    this.file.onDidChange((event) => {
      const { kind } = event;
      // A change of the saved mark comes as an edit without changes.
      if (event.kind === "edited" && event.changes.length === 0) return;
      if (kind === "saved") this.takeForSaved();
      else this.readings = new Map();
      if (kind === "replaced" || kind === "deleted") this.saved = new Map();
      told(kind);
    });
  }

  /** The same readings until something changes. */
  async read(entry: ScoreFile): Promise<FollowedScore> {
    // Where it is named does not count: a line put in above it changes no value.
    const key = JSON.stringify({ ...entry, range: undefined });
    const reading = this.readings.get(key) ?? this.readNow(key, entry);
    this.readings.set(key, reading);
    return { ...(await reading), entry };
  }

  dispose(): void {
    this.allowing.dispose();
    this.file.dispose();
  }

  /** What is typed is what is on disk from now on. */
  private takeForSaved(): void {
    const now = [...this.readings].map(
      ([key, reading]) => [key, reading.then((read) => ({ now: read.now, saved: read.now }))] as const,
    );
    this.readings = new Map(now);
    this.saved = new Map(now.map(([key, reading]) => [key, reading.then((read) => read.now)]));
  }

  private async readNow(key: string, entry: ScoreFile): Promise<Readings> {
    const { document } = this.file;
    if (document !== undefined && !document.isDirty) {
      const now = readScoreFile(document.getText(), entry, referenceData);
      this.saved.set(key, Promise.resolve(now));
      return { now, saved: now };
    }
    const known = this.saved.get(key) ?? this.readSaved(entry);
    this.saved.set(key, known);
    const saved = await known;
    const now = document === undefined ? saved : readScoreFile(document.getText(), entry, referenceData);
    return { now, saved };
  }

  private async readSaved(entry: ScoreFile): Promise<ScoreFileReading | undefined> {
    if (!(await mayRead(this.file.uri, this.estimate))) return undefined;
    const bytes = await readScoreBytes(this.file.uri);
    return bytes && readScoreFile(bytes, entry, referenceData);
  }
}
