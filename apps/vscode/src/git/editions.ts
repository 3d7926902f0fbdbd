import { type Edition, type Radar, type RadarReading, readRadar } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { hostTimers } from "../preview/throttle.js";
import { editionFiles } from "./edition-files.js";
import { fileHistory } from "./file-history.js";
import type { GitRepository } from "./git-extension.js";
import type { RadarBases } from "./radar-bases.js";
import { textAt } from "./read-revision.js";
import { isShallow, repositoryOf } from "./repository-of.js";
import { standingsOf } from "./standings-of.js";

/** A radar as it was: in a commit, or in a file of its own. */
export interface RadarEdition extends Edition {
  readonly date: string;
  /** What it is called beside its date: a commit's first line, or a file's name. */
  readonly name: string;
}

export interface RadarEditions {
  /** The earliest first; those in which nothing stands elsewhere than before are left out. */
  readonly editions: readonly RadarEdition[];
  /** Names of those that could not be read. */
  readonly unreadable: readonly string[];
  /** There are more, or were: the history is longer than is read, or the clone is shallow. */
  readonly incomplete: boolean;
}

const mostCommits = 200;

/** Reads the editions of one radar: the commits that changed its file, and the edition files beside it. */
export class EditionReader {
  /** By commit and path: a commit never changes. */
  private readonly known = new Map<string, Radar | undefined>();
  private previous: RadarReading | undefined;

  constructor(
    private readonly file: vscode.Uri,
    private readonly bases: RadarBases,
  ) {}

  /** @param isWanted asked now and then: nobody may be waiting any more */
  async read(isWanted: () => boolean): Promise<RadarEditions> {
    const unreadable: string[] = [];
    const found: RadarEdition[] = [];
    for (const { uri, date, text } of await editionFiles(this.file)) {
      const name = baseName(uri);
      const radar = this.radarIn(text);
      if (radar === undefined) unreadable.push(name);
      else found.push({ id: uri.toString(), date, name, radar });
    }
    const git = await this.bases.git();
    const own = git && repositoryOf(git, this.file);
    const versions = own ? await fileHistory(own.repository, own.path, mostCommits) : [];
    for (const { commit, path, subject, date } of versions) {
      if (own === undefined || !isWanted()) break;
      const radar = await this.radarAt(own.repository, commit, path);
      const name = `${commit.slice(0, 8)} ${subject}`;
      if (radar === undefined) unreadable.push(name);
      else found.push({ id: commit, date: date ?? "", name, radar });
    }
    const sorted = found
      .map((edition, index) => ({ edition, index }))
      .sort((a, b) => compare(a.edition.date, b.edition.date) || a.index - b.index)
      .map(({ edition }) => edition);
    return {
      editions: sorted.filter(({ radar }, index) => {
        const before = sorted[index - 1]?.radar;
        return before === undefined || standingsOf(before) !== standingsOf(radar);
      }),
      unreadable,
      incomplete: own !== undefined && (versions.length === mostCommits || (await isShallow(own.repository))),
    };
  }

  private async radarAt(repository: GitRepository, commit: string, path: string): Promise<Radar | undefined> {
    const key = `${commit} ${path}`;
    if (this.known.has(key)) return this.known.get(key);
    const read = await textAt(repository, commit, path);
    // Reading takes a while, and the editor has other things to do too.
    await new Promise<void>((resolve) => hostTimers.set(resolve, 0));
    const radar = read && "text" in read ? this.radarIn(read.text) : undefined;
    this.known.set(key, radar);
    return radar;
  }

  private radarIn(text: string): Radar | undefined {
    const reading = readRadar(text, { previous: this.previous });
    if (reading.radar !== undefined) this.previous = reading;
    return reading.radar;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
