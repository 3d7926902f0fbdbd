import { EventEmitter, Uri } from "vscode";
import type { GitApi, GitCommit, GitRef, GitRepository } from "../../src/git/git-extension.js";
import { RealRepository } from "./git-repository.js";
import { editor } from "./vscode-workspace.js";

/** A repository as the built-in Git extension shows it: what it tells of itself is as of the last `tell`. */
export class ToldRepository extends RealRepository implements GitRepository {
  readonly rootUri = Uri.file(this.root);
  readonly #changed = new EventEmitter<void>();
  readonly state: {
    HEAD: { readonly commit: string | undefined } | undefined;
    readonly onDidChange: EventEmitter<void>["event"];
  } = {
    HEAD: undefined,
    onDidChange: this.#changed.event,
  };
  /** Names that were asked for. */
  readonly asked: string[] = [];
  /** Times a file's text was asked for. */
  texts = 0;

  uriOf(name: string): Uri {
    return Uri.file(this.path(name));
  }

  /** As after any change of a file or of the repository. */
  tell(): void {
    let commit: string | undefined;
    try {
      commit = this.git("rev-parse", "--verify", "HEAD").toString().trim();
    } catch {
      commit = undefined;
    }
    this.state.HEAD = { commit };
    this.#changed.fire();
  }

  override getCommit(ref: string): Promise<GitCommit> {
    this.asked.push(ref);
    return super.getCommit(ref);
  }

  override buffer(ref: string, path: string): Promise<Uint8Array> {
    this.texts++;
    return super.buffer(ref, path);
  }

  async getRefs(): Promise<readonly GitRef[]> {
    return [];
  }
}

export interface InstalledGit {
  /** Another repository is found. */
  open(repository: ToldRepository): void;
  close(repository: ToldRepository): void;
}

/** The Git extension, with these repositories. */
export function installGit(...first: readonly ToldRepository[]): InstalledGit {
  const repositories = new Set(first);
  const opened = new EventEmitter<GitRepository>();
  const closed = new EventEmitter<GitRepository>();
  const api: GitApi = {
    state: "initialized",
    onDidChangeState: new EventEmitter<"uninitialized" | "initialized">().event,
    onDidOpenRepository: opened.event,
    onDidCloseRepository: closed.event,
    getRepository: ({ path }) => [...repositories].find(({ root }) => path.startsWith(`${root}/`)) ?? null,
  };
  editor.install("vscode.git", { enabled: true, getAPI: () => api });
  return {
    open(repository) {
      repositories.add(repository);
      opened.fire(repository);
    },
    close(repository) {
      repositories.delete(repository);
      closed.fire(repository);
    },
  };
}
