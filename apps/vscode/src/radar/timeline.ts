import { formatDate, type Past, pastOf, type TimelineView } from "@kommuneradar/charts";
import type { Radar } from "@kommuneradar/core";
import * as vscode from "vscode";
import { watchEditionFiles } from "../git/edition-files.js";
import { EditionReader, type RadarEdition, type RadarEditions } from "../git/editions.js";
import type { RadarBases } from "../git/radar-bases.js";
import { standingsOf } from "../git/standings-of.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

/** Stands for the file as it is now. */
const now = "now";
/** Milliseconds between two readings, when many files come at once. */
const pause = 300;

/** What of the editions a picture shows. */
export interface TimelinePicture {
  readonly view: TimelineView;
  /** The edition shown; undefined for the file as it stands. */
  readonly edition: RadarEdition | undefined;
  /** The one before it. */
  readonly before: RadarEdition | undefined;
  /** Every place that anything has had in any of them. */
  readonly past: Past;
}

/** The editions of one radar, read when they are first asked for, and anew when there may be more. */
export class Timeline implements vscode.Disposable {
  private readonly reader: EditionReader;
  private readonly changed = new vscode.EventEmitter<void>();
  private read: RadarEditions | undefined;
  private past: Past = new Map();
  private reading = 0;
  /** How often there may have been other commits, and up to which of these times they have been read. */
  private moves = 1;
  private movesRead = 0;
  private hasFailed = false;
  private readonly throttle = createThrottle(() => void this.load(), pause, hostTimers);
  private readonly following: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  /** @param shown id of the edition to begin with; null for the file as it stands */
  constructor(
    file: vscode.Uri,
    bases: RadarBases,
    private shown: string | null,
  ) {
    this.reader = new EditionReader(file, bases);
    this.following = vscode.Disposable.from(
      watchEditionFiles(
        file,
        (document) => this.reader.mayBeEdition(document),
        () => this.throttle.trigger(),
      ),
      bases.onDidMove((root) => {
        if (root !== undefined && root !== this.reader.root) return;
        this.moves++;
        this.throttle.trigger();
      }),
    );
    this.throttle.trigger();
  }

  /** Id of the edition shown; null for the file as it stands. */
  get edition(): string | null {
    return this.shown;
  }

  show(id: string): void {
    this.shown = id === now ? null : id;
  }

  /** Reads what has come since. */
  private async load(): Promise<void> {
    const mine = ++this.reading;
    const { moves } = this;
    const which = moves === this.movesRead ? "files" : "all";
    const read = await this.reader.read(() => mine === this.reading, which).catch(() => undefined);
    if (mine !== this.reading) return;
    if (read !== undefined) this.movesRead = moves;
    this.hasFailed = read === undefined;
    // What was read before is still true of then.
    this.read = read ?? this.read;
    if (read !== undefined) this.past = pastOf(read.editions.map(({ radar }) => radar));
    this.changed.fire();
  }

  /** @param radar the file as it stands */
  picture(radar: Radar, language: PageLanguage): TimelinePicture {
    const all = this.read?.editions ?? [];
    const last = all.at(-1);
    // The file as it stands is its own last edition as long as nothing in it stands elsewhere.
    const isLast = last !== undefined && standingsOf(last.radar) === standingsOf(radar);
    const editions = isLast ? all.slice(0, -1) : all;
    const found = editions.findIndex(({ id }) => id === this.shown);
    const at = found < 0 ? editions.length : found;
    return {
      view: {
        editions: [
          ...editions.map((edition) => ({ id: edition.id, label: editionLabel(edition, language) })),
          { id: now, label: t("As it stands now") },
        ],
        at,
        note: this.note(editions.length),
      },
      edition: editions[at],
      before: editions[at - 1],
      past: this.past,
    };
  }

  dispose(): void {
    this.reading++;
    vscode.Disposable.from(this.following, this.throttle, this.changed).dispose();
  }

  private note(count: number): string {
    if (this.hasFailed) return t("Earlier editions cannot be read.");
    if (this.read === undefined) return t("Reading earlier editions …");
    const { unreadable, incomplete } = this.read;
    const parts = [
      count === 0 && incomplete !== "no-git"
        ? t("No earlier edition was found, in Git or in a file beside it.")
        : "",
      unreadable.length > 0 ? t("Cannot be read: {0}", unreadable.join(", ")) : "",
      incomplete === false ? "" : whyIncomplete(incomplete),
    ];
    return parts.filter((part) => part !== "").join(" ");
  }
}

/** "1. mars 2025 · RPA i bruk". */
export function editionLabel(
  { date, name }: Pick<RadarEdition, "date" | "name">,
  language: PageLanguage,
): string {
  return [formatDate(date, language), name].filter((part) => part !== "").join(" · ");
}

function whyIncomplete(reason: Exclude<RadarEditions["incomplete"], false>): string {
  switch (reason) {
    case "long":
      return t("There are earlier ones that are not shown.");
    case "shallow":
      return t("The clone is shallow: fetch its history to see earlier ones.");
    case "no-git":
      return t("Git is not to be had here: only editions in files beside the radar are shown.");
  }
}
