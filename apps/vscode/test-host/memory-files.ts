import * as vscode from "vscode";

/** A folder that is on no disk, as a repository that is looked at on the web. */
export interface MemoryFiles extends vscode.Disposable {
  uriOf(name: string): vscode.Uri;
}

const scheme = "kommune-minne";
const denied = () => {
  throw vscode.FileSystemError.NoPermissions("Nothing is written here");
};

/**
 * @param texts of the files by their paths below the folder
 * @param isReadonly whether VS Code is told that nothing can be written there
 */
export function memoryFiles(texts: Readonly<Record<string, string>>, isReadonly: boolean): MemoryFiles {
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [`/by/${name}`, new TextEncoder().encode(text)]),
  );
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const entriesOf = (folder: string): [string, vscode.FileType][] => {
    const below = folder === "/" ? folder : `${folder}/`;
    const names = [...files.keys()].flatMap((path) =>
      path.startsWith(below) ? [path.slice(below.length).split("/")] : [],
    );
    return [
      ...new Map(
        names.map(([name = "", ...rest]) => [
          name,
          rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory,
        ]),
      ),
    ];
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat({ path }) {
      const content = files.get(path);
      if (content === undefined && entriesOf(path).length === 0) throw vscode.FileSystemError.FileNotFound();
      const type = content === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: content?.length ?? 0 };
    },
    readDirectory: ({ path }) => entriesOf(path),
    readFile({ path }) {
      const content = files.get(path);
      if (content === undefined) throw vscode.FileSystemError.FileNotFound();
      return content;
    },
    createDirectory: denied,
    writeFile: denied,
    delete: denied,
    rename: denied,
  };
  const registered = vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
  return {
    uriOf: (name) => vscode.Uri.from({ scheme, path: `/by/${name}` }),
    dispose() {
      registered.dispose();
      changed.dispose();
    },
  };
}
