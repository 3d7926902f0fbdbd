import * as vscode from "vscode";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import type { GitApi, GitRepository } from "./git-extension.js";
import { openGit } from "./open-git.js";
import { type RepositoryFile, repositoryOf } from "./repository-of.js";

/** Milliseconds between two tellings of one repository: it tells of every file that is written. */
const pause = 300;

/** What has become another in a repository. */
export interface RepositoryChange {
  readonly repository: GitRepository;
  /** HEAD is another commit. */
  readonly hasMoved: boolean;
}

/** The repositories that somebody has asked for, followed from then on. Git is not looked for until somebody asks. */
export class Repositories implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryChange>();
  private readonly closed = new vscode.EventEmitter<GitRepository>();
  private readonly opened = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [this.changed, this.closed, this.opened];
  private readonly watched = new Map<string, vscode.Disposable>();
  private opening: Promise<GitApi | undefined> | undefined;
  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;
  /** What lay in no repository may lie in one now. */
  readonly onDidOpen = this.opened.event;

  /** The built-in Git extension's API; undefined where there is none. */
  git(): Promise<GitApi | undefined> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** The repository a file lies in. */
  async of(file: vscode.Uri): Promise<RepositoryFile | undefined> {
    const git = await this.git();
    const found = git && repositoryOf(git, file);
    if (found !== undefined) this.watch(found.repository);
    return found;
  }

  dispose(): void {
    for (const one of [...this.subscriptions, ...this.watched.values()]) one.dispose();
  }

  private async open(): Promise<GitApi | undefined> {
    const git = await openGit();
    if (git === undefined) {
      // It may come yet: a folder is trusted, an extension enabled.
      const waiting = vscode.extensions.onDidChange(() => {
        waiting.dispose();
        this.opening = undefined;
        this.opened.fire();
      });
      this.subscriptions.push(waiting);
      return undefined;
    }
    this.subscriptions.push(
      git.onDidOpenRepository(() => this.opened.fire()),
      git.onDidCloseRepository((repository) => {
        const root = repository.rootUri.toString();
        this.watched.get(root)?.dispose();
        this.watched.delete(root);
        this.closed.fire(repository);
      }),
    );
    return git;
  }

  private watch(repository: GitRepository): void {
    const root = repository.rootUri.toString();
    if (this.watched.has(root)) return;
    let head = repository.state.HEAD?.commit;
    const tell = () => {
      const now = repository.state.HEAD?.commit;
      const hasMoved = now !== head;
      head = now;
      this.changed.fire({ repository, hasMoved });
    };
    const throttle = createThrottle(tell, pause, hostTimers);
    const following = repository.state.onDidChange(() => throttle.trigger());
    this.watched.set(root, vscode.Disposable.from(following, throttle));
  }
}
