// Somebody else's extension for files that are far away: a folder of the machine, under a scheme of its own. As any
// extension of a store it gives no search, for which VS Code has a proposed interface alone.
const vscode = require("vscode");

exports.activate = ({ subscriptions, extensionUri }) => {
  const { fs } = vscode.workspace;
  const changed = new vscode.EventEmitter();
  /** The machine's file: in a worker too, which reaches it as it reaches the extension itself. */
  const real = ({ path }) => extensionUri.with({ path });
  const tell = (type, ...uris) => changed.fire(uris.map((uri) => ({ type, uri })));
  const { Created, Changed, Deleted } = vscode.FileChangeType;
  const isThere = (uri) =>
    fs.stat(real(uri)).then(
      () => true,
      () => false,
    );
  subscriptions.push(
    changed,
    vscode.workspace.registerFileSystemProvider("kommune-fjern", {
      onDidChangeFile: changed.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => fs.stat(real(uri)),
      readDirectory: (uri) => fs.readDirectory(real(uri)),
      readFile: (uri) => fs.readFile(real(uri)),
      async writeFile(uri, content, { create, overwrite }) {
        const before = await isThere(uri);
        if (!before && !create) throw vscode.FileSystemError.FileNotFound(uri);
        if (before && !overwrite) throw vscode.FileSystemError.FileExists(uri);
        await fs.writeFile(real(uri), content);
        tell(before ? Changed : Created, uri);
      },
      async createDirectory(uri) {
        await fs.createDirectory(real(uri));
        tell(Created, uri);
      },
      async delete(uri, options) {
        await fs.delete(real(uri), options);
        tell(Deleted, uri);
      },
      async rename(from, to, options) {
        await fs.rename(real(from), real(to), options);
        tell(Deleted, from);
        tell(Created, to);
      },
    }),
  );
};
