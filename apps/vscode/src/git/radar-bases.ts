import * as vscode from "vscode";
import { baseName, FollowedFile } from "../documents/followed-file.js";
import { serviceText } from "../language/service.js";
import { type Base, baseKey } from "../protocol/base.js";
import type { BaseText } from "./base-text.js";
import { gitAddress } from "./git-address.js";
import type { GitApi, GitRepository } from "./git-extension.js";
import { openGit } from "./open-git.js";
import { isShownText } from "./plain-blob.js";
import { findCommit, readRevision } from "./read-revision.js";
import { isShallow, repositoryOf } from "./repository-of.js";

interface Kept {
  readonly text: Promise<BaseText>;
  /** Known once it has been read. */
  known: BaseText | undefined;
  /** Where the text is from, and the commit `ref` stood for; to be asked again when the repository changes. */
  source: { readonly root: string; readonly ref: string; readonly commit: string | undefined } | undefined;
  /** The file it is, followed for changes. */
  followed: FollowedFile | undefined;
  /** Somebody who could not wait asked for it. */
  isAwaited: boolean;
}

const mostKept = 64;

/**
 * Radar files as they were: in a revision, through the built-in Git extension, or as another file has them. Each is read
 * once and forgotten when it is another: HEAD moves on, a file is edited. Git is not looked for until somebody asks.
 */
export class RadarBases implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [this.changed];
  private readonly watched = new Map<string, vscode.Disposable>();
  private opening: Promise<GitApi | undefined> | undefined;
  /** A text that was read may be another now. */
  readonly onDidChange = this.changed.event;

  /** @param onForget told the address of each text that is no longer kept */
  constructor(private readonly onForget: (uri: string) => void) {}

  /** The built-in Git extension's API; undefined where there is none. */
  git(): Promise<GitApi | undefined> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** What `file` is compared with. */
  read(file: vscode.Uri, base: Base): Promise<BaseText> {
    return this.keep(file, base).text;
  }

  /** The same as far as it is known now; what is not is read, and `onDidChange` tells when it is there. */
  peek(file: vscode.Uri, base: Base): BaseText | undefined {
    const kept = this.keep(file, base);
    if (kept.known === undefined) kept.isAwaited = true;
    return kept.known;
  }

  dispose(): void {
    for (const one of this.kept.values()) one.followed?.dispose();
    for (const one of [...this.subscriptions, ...this.watched.values()]) one.dispose();
  }

  private keep(file: vscode.Uri, base: Base): Kept {
    const key = `${baseKey(base)}\n${file.toString()}`;
    const there = this.kept.get(key);
    if (there !== undefined) return there;
    const kept: Kept = {
      text: Promise.resolve().then(() => this.load(file, base, key, kept)),
      known: undefined,
      source: undefined,
      followed: undefined,
      isAwaited: false,
    };
    this.kept.set(key, kept);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.forget(oldest);
    }
    return kept;
  }

  private forget(key: string): void {
    const kept = this.kept.get(key);
    kept?.followed?.dispose();
    if (kept?.known && "document" in kept.known) this.onForget(kept.known.document.uri);
    this.kept.delete(key);
  }

  private async load(file: vscode.Uri, base: Base, key: string, kept: Kept): Promise<BaseText> {
    const text =
      base.kind === "file"
        ? await this.loadFile(vscode.Uri.parse(base.uri), key, kept)
        : await this.loadRevision(file, base.ref, kept);
    kept.known = text;
    if (kept.isAwaited) this.changed.fire();
    return text;
  }

  private async loadFile(uri: vscode.Uri, key: string, kept: Kept): Promise<BaseText> {
    const followed = new FollowedFile(uri);
    kept.followed = followed;
    followed.onDidChange(({ kind }) => {
      if (kind === "saved") return;
      this.forget(key);
      this.changed.fire();
    });
    const text = await followed.readText();
    if (text === undefined) return { refused: "unreadable-file", shallow: false };
    const address = gitAddress(uri);
    if (address !== undefined && isShownText(text)) {
      return this.loadRevision(vscode.Uri.file(address.path), address.ref.replace("~", ""), kept);
    }
    return { document: serviceText(addressOf(uri, uri.scheme), text), formerName: undefined };
  }

  private async loadRevision(file: vscode.Uri, ref: string, kept: Kept): Promise<BaseText> {
    const git = await this.git();
    if (git === undefined) return { refused: "no-git", shallow: false };
    const found = repositoryOf(git, file);
    if (found === undefined) return { refused: "no-repository", shallow: false };
    const { repository, path } = found;
    this.watch(repository);
    const read = await readRevision(repository, ref, path);
    const { commit } = read;
    kept.source = { root: repository.rootUri.toString(), ref, commit };
    if ("refused" in read) return { refused: read.refused, shallow: await isShallow(repository) };
    const { formerPath } = read;
    return {
      document: serviceText(addressOf(file, commit ?? "staged"), read.text),
      formerName: formerPath === undefined ? undefined : baseName(vscode.Uri.file(formerPath)),
    };
  }

  private async open(): Promise<GitApi | undefined> {
    const git = await openGit();
    if (git === undefined) {
      // It may come yet: a folder is trusted, an extension enabled.
      const waiting = vscode.extensions.onDidChange(() => {
        waiting.dispose();
        this.opening = undefined;
        this.askAgain();
      });
      this.subscriptions.push(waiting);
      return undefined;
    }
    this.subscriptions.push(
      git.onDidOpenRepository(() => this.askAgain()),
      git.onDidCloseRepository(({ rootUri }) => this.drop(rootUri.toString(), () => true)),
    );
    return git;
  }

  /** What lay in no repository may lie in one now. */
  private askAgain(): void {
    for (const [key, { source, followed }] of [...this.kept]) {
      if (source === undefined && followed === undefined) this.forget(key);
    }
    this.changed.fire();
  }

  private watch(repository: GitRepository): void {
    const root = repository.rootUri.toString();
    if (this.watched.has(root)) return;
    // It tells of every change of a file too, so that what a name stands for is asked again before anything is forgotten.
    this.watched.set(
      root,
      repository.state.onDidChange(() => void this.check(repository)),
    );
  }

  private async check(repository: GitRepository): Promise<void> {
    const root = repository.rootUri.toString();
    const refs = new Set(
      [...this.kept.values()].flatMap(({ source }) => (source?.root === root ? source.ref : [])),
    );
    const commits = new Map<string, string | undefined>();
    for (const ref of refs) {
      if (ref !== "") commits.set(ref, (await findCommit(repository, ref))?.hash);
    }
    // What is staged has no name to tell it by.
    this.drop(root, ({ ref, commit }) => ref === "" || (commits.has(ref) && commits.get(ref) !== commit));
  }

  private drop(root: string, isOther: (source: NonNullable<Kept["source"]>) => boolean): void {
    const others = [...this.kept].filter(([, { source }]) => source?.root === root && isOther(source));
    for (const [key] of others) this.forget(key);
    if (others.length > 0) this.changed.fire();
  }
}

/** An address of its own for a text of then: it ends as the file's does, which may say what kind of file it is. */
function addressOf(file: vscode.Uri, revision: string): vscode.Uri {
  const { authority, path } = file;
  return vscode.Uri.from({ scheme: "kommuneradar-base", authority: `${revision}.${authority}`, path });
}
