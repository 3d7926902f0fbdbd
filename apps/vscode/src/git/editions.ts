import { type Edition, type Radar, type RadarReading, readRadar } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { t } from "../text/localize.js";
import { editionFiles, type KnownEditions, mayBeEdition } from "./edition-files.js";
import { type FileVersion, fileHistory } from "./file-history.js";
import type { GitRepository } from "./git-extension.js";
import type { RadarBases } from "./radar-bases.js";
import { findCommit, textAt } from "./read-revision.js";
import { isShallow, type RepositoryFile } from "./repository-of.js";
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
  /** Why there may be more: the history is longer than is read, the clone is shallow, or Git cannot be asked. */
  readonly incomplete: false | "long" | "shallow" | "no-git";
}

/** What a commit has of a radar; undefined where it removed the file, and has nothing to show. */
type Outcome = Radar | "unreadable" | undefined;

/** What Git has of a radar. */
type History = Pick<RadarEditions, "unreadable" | "incomplete"> & {
  readonly commits: readonly RadarEdition[];
};

const mostCommits = 200;
/** So many commits are read at a time, and then the editor has its turn. */
const atOnce = 8;

/** Reads the editions of one radar: the commits that changed its file, and the edition files beside it. */
export class EditionReader {
  /** By commit: one never changes. */
  private readonly known = new Map<string, Outcome>();
  private readonly knownFiles: KnownEditions = new Map();
  private history: History | undefined;
  private repository: string | undefined;
  private previous: RadarReading | undefined;

  constructor(
    private readonly file: vscode.Uri,
    private readonly bases: RadarBases,
  ) {}

  /** Root of the repository whose commits were read last; undefined where there was none. */
  get root(): string | undefined {
    return this.repository;
  }

  /** Whether what is typed in a file beside the radar can make other editions. */
  mayBeEdition(document: vscode.TextDocument): boolean {
    return mayBeEdition(document, this.knownFiles);
  }

  /**
   * @param isWanted asked now and then: nobody may be waiting any more
   * @param which "files" where no commit has come since the last time
   */
  async read(isWanted: () => boolean, which: "all" | "files" = "all"): Promise<RadarEditions> {
    const files = (await editionFiles(this.file, this.knownFiles)).map(({ uri, date, radar }) => {
      return { id: uri.toString(), date, name: baseName(uri), radar };
    });
    const kept = which === "files" ? this.history : undefined;
    const { commits, unreadable, incomplete } = kept ?? (await this.readHistory(isWanted));
    const editions = inOrder(files, commits);
    return {
      editions: editions.filter(({ radar }, index) => {
        const before = editions[index - 1]?.radar;
        return before === undefined || standingsOf(before) !== standingsOf(radar);
      }),
      unreadable,
      incomplete,
    };
  }

  private async readHistory(isWanted: () => boolean): Promise<History> {
    const own = await this.bases.repositoryOf(this.file);
    this.repository = own?.repository.rootUri.toString();
    const commits: RadarEdition[] = [];
    const unreadable: string[] = [];
    const versions = own === undefined ? [] : await historyOf(own).catch(() => undefined);
    if (versions === undefined) unreadable.push(t("the history in Git"));
    for (let start = 0; own && versions && start < versions.length && isWanted(); start += atOnce) {
      const some = versions.slice(start, start + atOnce);
      const read = await Promise.all(some.map((version) => this.at(own.repository, version)));
      for (const [index, { commit, subject, date = "" }] of some.entries()) {
        const radar = read[index];
        const name = subject || commit.slice(0, 8);
        if (radar === "unreadable") unreadable.push(name);
        else if (radar !== undefined) commits.push({ id: commit, date, name, radar });
      }
    }
    const incomplete = await this.whyIncomplete(own, versions?.length ?? 0);
    const history = { commits, unreadable, incomplete };
    // One that was broken off is no history.
    if (isWanted()) this.history = history;
    return history;
  }

  private async whyIncomplete(
    own: RepositoryFile | undefined,
    count: number,
  ): Promise<RadarEditions["incomplete"]> {
    if (own === undefined) return (await this.bases.hasGit()) ? false : "no-git";
    if (count === mostCommits) return "long";
    return (await isShallow(own.repository)) && "shallow";
  }

  private async at(repository: GitRepository, { commit, path }: FileVersion): Promise<Outcome> {
    if (this.known.has(commit)) return this.known.get(commit);
    const read = await textAt(repository, commit, path);
    const radar = read && "text" in read ? this.radarIn(read.text) : undefined;
    const outcome = read === undefined ? undefined : (radar ?? "unreadable");
    this.known.set(commit, outcome);
    return outcome;
  }

  private radarIn(text: string): Radar | undefined {
    const reading = readRadar(text, { previous: this.previous });
    if (reading.radar !== undefined) this.previous = reading;
    return reading.radar;
  }
}

/** Before the first commit there is nothing that Git could tell of. */
async function historyOf({ repository, path }: RepositoryFile): Promise<readonly FileVersion[]> {
  return repository.state.HEAD?.commit === undefined && (await findCommit(repository, "HEAD")) === undefined
    ? []
    : fileHistory(repository, path, mostCommits);
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
