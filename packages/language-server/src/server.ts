import { fileKey, isNamedAsOurs, workspaceGlobs } from "@kommuneradar/language-service";
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { Diagnostics } from "./diagnostics.js";
import { methods } from "./methods/index.js";
import { Session } from "./session.js";
import { readSettings } from "./settings.js";
import type { ServerWorld } from "./world.js";

/** Serves one client until it is gone. The connection is one that does not listen yet. */
export function serve(connection: Connection, world: ServerWorld): void {
  const session = new Session(connection, world);
  const diagnostics = new Diagnostics(session);
  const { documents, workspace } = session;

  connection.onInitialize((params) => {
    session.client = params.capabilities;
    session.locale = params.locale ?? world.locale;
    session.settings = readSettings(params.initializationOptions);
    workspace.folders = foldersOf(params);
    const capabilities: ServerCapabilities = {
      // Positions count UTF-16 units, which every client knows.
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...Object.assign({}, ...methods.map(({ offers }) => offers)),
      ...diagnostics.offers(),
    };
    return { capabilities, serverInfo: { name: "Kommuneradar", version: world.version } };
  });

  connection.onInitialized(async () => {
    const { client } = session;
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => fileKey(uri)));
        const left = workspace.folders.filter((folder) => !gone.has(fileKey(folder)));
        workspace.folders = [...left, ...added.map(({ uri }) => uri)];
        void filesChanged();
      });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = Object.values(workspaceGlobs).map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      workspace.isWatched = true;
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "kommuneradar" });
    }
    await fetchSettings();
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    session.settings = readSettings(settings, session.settings);
    await fetchSettings();
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.changed(uri);
    void filesChanged();
  });
  documents.onDidSave(({ document: { uri } }) => {
    workspace.changed(uri);
    session.earlier.forget(uri);
    void filesChanged();
  });
  documents.onDidOpen(({ document: { uri } }) => {
    session.earlier.forget(uri);
    // A client that watches late has missed it, and may have missed others that came with it.
    if (isNamedAsOurs(uri) && !workspace.documents().has(fileKey(uri))) workspace.changed(uri);
  });

  diagnostics.serve();
  for (const method of methods) method.serve(session);
  documents.listen(connection);
  connection.listen();

  /** A client that can be asked has the last word: what it handed over at the start was for the start. */
  async function fetchSettings(): Promise<void> {
    if (session.client.workspace?.configuration !== true) return;
    const before = session.settings;
    const given: unknown = await connection.workspace.getConfiguration("kommuneradar").catch(() => null);
    session.settings = readSettings(given, before);
    if (JSON.stringify(before) !== JSON.stringify(session.settings)) settingsChanged();
  }

  function settingsChanged(): void {
    diagnostics.changedElsewhere();
    session.refreshLenses();
    const hints = session.client.workspace?.inlayHint?.refreshSupport;
    if (hints) void connection.languages.inlayHint.refresh().catch(() => {});
  }

  async function filesChanged(): Promise<void> {
    await workspace.ready();
    diagnostics.changedElsewhere();
  }
}

/** Addresses of the folders that a client opens; older ones name but one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
