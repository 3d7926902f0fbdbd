import type { Since } from "@kommuneradar/charts";
import { formatDate } from "@kommuneradar/charts";
import type { Radar } from "@kommuneradar/core";
import type * as vscode from "vscode";
import {
  type EditionFile,
  editionFiles,
  type KnownEditions,
  mayBeEdition,
  watchEditionFiles,
} from "../git/edition-files.js";
import type { PageLanguage } from "../protocol/envelope.js";

/** The last edition of a radar that is a file of its own, followed while it is edited. */
export class LastEdition implements vscode.Disposable {
  private readonly known: KnownEditions = new Map();
  private followed:
    | { readonly uri: string; editions: Promise<readonly EditionFile[]>; readonly watch: vscode.Disposable }
    | undefined;

  constructor(private readonly changed: () => void) {}

  /** What the radar was in its last edition; undefined where it has none. */
  async before(file: vscode.Uri, radar: Radar, language: PageLanguage): Promise<Since | undefined> {
    const editions = await this.editionsOf(file);
    const own = radar.edition ?? "9999";
    const last = editions.findLast(({ date }) => date < own);
    return last && { label: formatDate(last.date, language), radar: last.radar };
  }

  dispose(): void {
    this.followed?.watch.dispose();
    this.followed = undefined;
  }

  private editionsOf(file: vscode.Uri): Promise<readonly EditionFile[]> {
    if (this.followed?.uri === file.toString()) return this.followed.editions;
    this.dispose();
    const followed = {
      uri: file.toString(),
      editions: editionFiles(file, this.known),
      watch: watchEditionFiles(
        file,
        (document) => mayBeEdition(document, this.known),
        () => {
          followed.editions = editionFiles(file, this.known);
          this.changed();
        },
      ),
    };
    this.followed = followed;
    return followed.editions;
  }
}
