import * as vscode from "vscode";

/** The bundle's files, as they call each other; the entry is the first (`host-bundle.mjs`). */
declare const HOST_FILES: readonly string[];

interface Module {
  exports: object;
}

interface Entry {
  activate(context: vscode.ExtensionContext): Promise<void>;
}

/**
 * The entry in a worker, which has no modules: VS Code reads the text of one file there, makes a function of it, and
 * hands it a `require` that knows `vscode` alone. This does the same with the files that are loaded on a desktop.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(context.extensionUri, "dist", "host");
  const texts = new Map(await Promise.all(HOST_FILES.map((file) => read(folder, file))));
  const modules = new Map<string, Module>();

  const load = (file: string): object => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const text = texts.get(file);
    if (text === undefined) throw new Error(`Cannot find module '${file}'`);
    const module: Module = { exports: {} };
    modules.set(file, module);
    const source = `${text}\n//# sourceURL=${vscode.Uri.joinPath(folder, file).toString(true)}`;
    new Function("module", "exports", "require", source)(module, module.exports, (asked: string) =>
      asked === "vscode" ? vscode : load(asked),
    );
    return module.exports;
  };

  const [entry = ""] = HOST_FILES;
  await (load(entry) as Entry).activate(context);
}

async function read(folder: vscode.Uri, file: string): Promise<[string, string]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file));
  return [file, new TextDecoder().decode(bytes)];
}
