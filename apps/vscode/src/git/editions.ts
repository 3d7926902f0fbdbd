import { type Edition, type Radar, type RadarReading, readRadar } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { editionFiles } from "./edition-files.js";
import { type FileVersion, fileHistory } from "./file-history.js";
import type { GitRepository } from "./git-extension.js";
import type { RadarBases } from "./radar-bases.js";
import { textAt } from "./read-revision.js";
import { isShallow, repositoryOf } from "./repository-of.js";
import { standingsOf } from "./standings-of.js";

/** A radar as it was: in a commit, or in a file of its own. */
export interface RadarEdition extends Edition {
  readonly date: string;
  /** What it is called beside its date: a commit's first line (or its hash), or a file's name. */
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
/** So many commits are read at a time, and then the editor has its turn. */
const atOnce = 8;

/** Reads the editions of one radar: the commits that changed its file, and the edition files beside it. */
export class EditionReader {
  /** By commit: one never changes. */
  private readonly known = new Map<string, Radar>();
  private previous: RadarReading | undefined;

  constructor(
    private readonly file: vscode.Uri,
    private readonly bases: RadarBases,
  ) {}

  /** @param isWanted asked now and then: nobody may be waiting any more */
  async read(isWanted: () => boolean): Promise<RadarEditions> {
    const files = (await editionFiles(this.file)).map(({ uri, date, radar }) => {
      return { id: uri.toString(), date, name: baseName(uri), radar };
    });
    const git = await this.bases.git();
    const own = git && repositoryOf(git, this.file);
    const versions = own ? await fileHistory(own.repository, own.path, mostCommits) : [];
    const commits: RadarEdition[] = [];
    const unreadable: string[] = [];
    for (let start = 0; own !== undefined && start < versions.length && isWanted(); start += atOnce) {
      const some = versions.slice(start, start + atOnce);
      const texts = await Promise.all(some.map((version) => this.textAt(own.repository, version)));
      for (const [index, { commit, subject, date = "" }] of some.entries()) {
        const read = texts[index];
        // A commit that removed the file has nothing to show.
        if (read === undefined) continue;
        const radar = "text" in read ? this.radarAt(commit, read.text) : undefined;
        const name = subject || commit.slice(0, 8);
        if (radar === undefined) unreadable.push(name);
        else commits.push({ id: commit, date, name, radar });
      }
    }
    const editions = inOrder(files, commits);
    return {
      editions: editions.filter(({ radar }, index) => {
        const before = editions[index - 1]?.radar;
        return before === undefined || standingsOf(before) !== standingsOf(radar);
      }),
      unreadable,
      incomplete: own !== undefined && (versions.length === mostCommits || (await isShallow(own.repository))),
    };
  }

  private async textAt(repository: GitRepository, { commit, path }: FileVersion) {
    return this.known.has(commit) ? { text: "" } : textAt(repository, commit, path);
  }

  private radarAt(commit: string, text: string): Radar | undefined {
    const known = this.known.get(commit) ?? this.radarIn(text);
    if (known !== undefined) this.known.set(commit, known);
    return known;
  }

  private radarIn(text: string): Radar | undefined {
    const reading = readRadar(text, { previous: this.previous });
    if (reading.radar !== undefined) this.previous = reading;
    return reading.radar;
  }
}

/** Commits as they follow each other, whatever their clocks said; a file before the first that is later than it. */
function inOrder(files: readonly RadarEdition[], commits: readonly RadarEdition[]): readonly RadarEdition[] {
  const left = [...files];
  const ordered = commits.flatMap((commit) => {
    const earlier = left.filter(({ date }) => date < commit.date);
    left.splice(0, earlier.length);
    return [...earlier, commit];
  });
  return [...ordered, ...left];
}
