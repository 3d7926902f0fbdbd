import type * as vscode from "vscode";

// The part of the built-in Git extension's API (version 1) that is used here. It is no dependency: in a browser, in
// Restricted Mode and where it is turned off there is none.

export interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: vscode.Event<"uninitialized" | "initialized">;
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
  getRepository(file: vscode.Uri): GitRepository | null;
}

/** Paths are those of the machine, as Git itself takes them. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: GitHead | undefined; readonly onDidChange: vscode.Event<void> };
  /** Through the `textconv` that is set up for the file, if one is. An empty `ref` is what is staged. */
  buffer(ref: string, path: string): Promise<Uint8Array>;
  getObjectDetails(ref: string, path: string): Promise<{ readonly object: string }>;
  getCommit(ref: string): Promise<GitCommit>;
  getRefs(query: { readonly sort?: "alphabetically" | "committerdate" }): Promise<readonly GitRef[]>;
  log(options: {
    readonly maxEntries?: number;
    readonly path?: string;
    /** With it `maxEntries` does not count. */
    readonly range?: string;
  }): Promise<readonly GitCommit[]>;
  /** Keeps a text as an object, and names it. */
  hashObject(text: string): Promise<string>;
  diffBlobs(object: string, other: string): Promise<string>;
  /** From a commit to what is staged, renames told. */
  diffIndexWith(ref: string): Promise<readonly GitChange[]>;
  /** From where the first has parted from the second, to the second; renames told. */
  diffBetween(ref: string, other: string): Promise<readonly GitChange[]>;
}

export interface GitHead {
  readonly name?: string | undefined;
  readonly commit?: string | undefined;
}

export interface GitCommit {
  readonly hash: string;
  /** All of the message. */
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date | undefined;
}

/** A branch is 0, one of a remote 1, a tag 2. */
export interface GitRef {
  readonly type: 0 | 1 | 2;
  readonly name?: string | undefined;
}

export interface GitChange {
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
}
