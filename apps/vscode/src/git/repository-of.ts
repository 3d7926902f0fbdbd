import * as vscode from "vscode";
import { gitAddress } from "./git-address.js";
import type { GitApi, GitRepository } from "./git-extension.js";

/** A file in a repository, with its path as Git takes it. */
export interface RepositoryFile {
  readonly repository: GitRepository;
  readonly path: string;
}

/** The repository a file lies in; of an earlier revision, as one looks at it, that of the file itself. */
export function repositoryOf(git: GitApi, uri: vscode.Uri): RepositoryFile | undefined {
  const address = gitAddress(uri);
  const file = address === undefined ? uri : vscode.Uri.file(address.path);
  if (file.scheme !== "file") return undefined;
  const repository = git.getRepository(file);
  // Git runs on this machine, on files of this machine: here a path of the machine is what is wanted.
  return repository === null ? undefined : { repository, path: address?.path ?? file.fsPath };
}

/** Whether a clone lacks older commits. */
export function isShallow({ rootUri }: Pick<GitRepository, "rootUri">): Promise<boolean> {
  const marker = vscode.Uri.joinPath(rootUri, ".git", "shallow");
  return Promise.resolve(vscode.workspace.fs.stat(marker)).then(
    () => true,
    () => false,
  );
}
