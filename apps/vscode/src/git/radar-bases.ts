import { withLineFeeds } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName, FollowedFile } from "../documents/followed-file.js";
import { mayRead, onDidAllowReading } from "../documents/outside-files.js";
import { serviceText } from "../language/service.js";
import { type Base, baseKey } from "../protocol/base.js";
import type { BaseText } from "./base-text.js";
import { gitAddress } from "./git-address.js";
import type { GitRepository } from "./git-extension.js";
import { isShownText } from "./plain-blob.js";
import { readRevision } from "./read-revision.js";
import { Repositories } from "./repositories.js";
import { isShallow, type RepositoryFile } from "./repository-of.js";
import { otherNow, type RevisionRead, stagedObject } from "./revision-read.js";

interface Kept {
  /** The radar that is compared. */
  readonly file: vscode.Uri;
  readonly text: Promise<BaseText>;
  /** Known once it has been read. */
  known: BaseText | undefined;
  /** Where the text is from; known before it is read, so that nothing that happens meanwhile is missed. */
  source: RevisionRead | undefined;
  /** The file it is, followed for changes. */
  followed: FollowedFile | undefined;
  /** Somebody who could not wait asked for it. */
  isAwaited: boolean;
}

const mostKept = 64;

/**
 * Radar files as they were: in a revision, through the built-in Git extension, or as another file has them. Each is read
 * once and forgotten when it is another: HEAD moves on, a file is edited.
 */
export class RadarBases implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  /** By address: two names for one commit are one text, read by the service once. */
  private readonly documents = new Map<string, ServiceDocument>();
  private readonly repositories = new Repositories();
  private readonly changed = new vscode.EventEmitter<ReadonlySet<string>>();
  private readonly moved = new vscode.EventEmitter<string | undefined>();
  private readonly subscriptions = vscode.Disposable.from(
    this.changed,
    this.moved,
    this.repositories.onDidChange(({ repository, hasMoved }) => {
      if (hasMoved) this.moved.fire(repository.rootUri.toString());
      void this.check(repository);
    }),
    this.repositories.onDidClose(({ rootUri }) => {
      const root = rootUri.toString();
      this.drop(({ source }) => source?.root === root);
      this.moved.fire(undefined);
    }),
    this.repositories.onDidOpen(() => {
      this.drop(isOutside);
      this.moved.fire(undefined);
    }),
    onDidAllowReading(() => this.drop(isOutside)),
    this.repositories,
  );
  /** Told the addresses of the radars whose text of then may be another now. */
  readonly onDidChange = this.changed.event;
  /** Told the root of a repository that stands at another commit; undefined when one has come or gone. */
  readonly onDidMove = this.moved.event;

  /** @param onForget told the address of each text that is no longer kept */
  constructor(private readonly onForget: (uri: string) => void) {}

  /** The repository a file lies in, of whose moves `onDidMove` tells from now on. */
  repositoryOf(file: vscode.Uri): Promise<RepositoryFile | undefined> {
    return this.repositories.of(file);
  }

  /** Whether there is a Git to ask. */
  async hasGit(): Promise<boolean> {
    return (await this.repositories.git()) !== undefined;
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
    this.subscriptions.dispose();
  }

  private keep(file: vscode.Uri, base: Base): Kept {
    const key = `${baseKey(base)}\n${file.toString()}`;
    const there = this.kept.get(key);
    if (there !== undefined) {
      // Put in anew, so that the one longest unused stands first.
      this.kept.delete(key);
      this.kept.set(key, there);
      return there;
    }
    const kept: Kept = {
      file,
      text: Promise.resolve().then(() => this.load(base, key, kept)),
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
    this.kept.delete(key);
    if (kept !== undefined) this.release(kept);
  }

  private release({ followed, known }: Kept): void {
    followed?.dispose();
    if (known === undefined || "refused" in known) return;
    const { document } = known;
    const isHeld = ({ known: other }: Kept) => other && "document" in other && other.document === document;
    if ([...this.kept.values()].some(isHeld) || this.documents.get(document.uri) !== document) return;
    this.documents.delete(document.uri);
    this.onForget(document.uri);
  }

  private async load(base: Base, key: string, kept: Kept): Promise<BaseText> {
    const text =
      base.kind === "file"
        ? await this.loadFile(vscode.Uri.parse(base.uri), key, kept)
        : await this.loadRevision(kept.file, base.ref, kept);
    kept.known = text;
    if (this.kept.get(key) !== kept) this.release(kept);
    else if (kept.isAwaited) this.changed.fire(new Set([kept.file.toString()]));
    return text;
  }

  private async loadFile(uri: vscode.Uri, key: string, kept: Kept): Promise<BaseText> {
    if (!(await mayRead(uri, kept.file))) return { refused: "unreadable-file", shallow: false };
    const followed = new FollowedFile(uri);
    kept.followed = followed;
    followed.onDidChange(({ kind }) => {
      if (kind === "saved") return;
      this.forget(key);
      this.changed.fire(new Set([kept.file.toString()]));
    });
    const text = await followed.readText();
    if (text === undefined) return { refused: "unreadable-file", shallow: false };
    const address = gitAddress(uri);
    if (address !== undefined && isShownText(text)) {
      return this.loadRevision(vscode.Uri.file(address.path), address.ref.replace("~", ""), kept);
    }
    return { document: this.documentOf(addressOf(uri, uri.scheme), text), formerName: undefined };
  }

  private async loadRevision(file: vscode.Uri, ref: string, kept: Kept): Promise<BaseText> {
    const found = await this.repositories.of(file);
    if (found === undefined) {
      return { refused: (await this.hasGit()) ? "no-repository" : "no-git", shallow: false };
    }
    const { repository, path } = found;
    const source = { root: repository.rootUri.toString(), ref, path };
    kept.source = { ...source, commit: undefined, object: undefined };
    const object = ref === "" ? await stagedObject(repository, path) : undefined;
    const read = await readRevision(repository, ref, path);
    const { commit } = read;
    kept.source = { ...source, commit, object };
    if ("refused" in read) return { refused: read.refused, shallow: await isShallow(repository) };
    const { formerPath } = read;
    return {
      document: this.documentOf(addressOf(file, commit ?? "staged"), read.text),
      formerName: formerPath === undefined ? undefined : baseName(vscode.Uri.file(formerPath)),
    };
  }

  private documentOf(address: vscode.Uri, text: string): ServiceDocument {
    const key = address.toString();
    const known = this.documents.get(key);
    if (known?.getText() === withLineFeeds(text)) return known;
    const document = serviceText(address, text);
    this.documents.set(key, document);
    return document;
  }

  /** Forgets what is another now; what was refused is tried anew. */
  private async check(repository: GitRepository): Promise<void> {
    const root = repository.rootUri.toString();
    // As they are now: a reading that ends while Git is asked began before what is told of.
    const sources = new Map<Kept, RevisionRead>();
    for (const kept of this.kept.values()) if (kept.source?.root === root) sources.set(kept, kept.source);
    const others = await otherNow(repository, [...sources.values()]);
    this.drop((kept) => {
      const source = sources.get(kept);
      return source !== undefined && (isRefused(kept) || others.has(source));
    });
  }

  private drop(isOther: (kept: Kept) => boolean): void {
    const others = [...this.kept].filter(([, kept]) => isOther(kept));
    for (const [key] of others) this.forget(key);
    if (others.length > 0) this.changed.fire(new Set(others.map(([, { file }]) => file.toString())));
  }
}

function isRefused({ known }: Kept): boolean {
  return known !== undefined && "refused" in known;
}

/** Read from no repository, and perhaps for want of one. */
function isOutside(kept: Kept): boolean {
  return kept.source === undefined && (kept.followed === undefined || isRefused(kept));
}

/** An address of its own for a text of then: it ends as the file's does, which may say what kind of file it is. */
function addressOf(file: vscode.Uri, revision: string): vscode.Uri {
  const { authority, path } = file;
  return vscode.Uri.from({ scheme: "kommuneradar-base", authority: `${revision}.${authority}`, path });
}
