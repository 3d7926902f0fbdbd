import { expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol";
import { applied, placeOf } from "./support/client.ts";
import { projects, radar, started, uriOf } from "./support/server.ts";

const by = uriOf("by.radar.yaml");
const other = uriOf("by.projects.yaml");
const textDocument = { uri: by };
const isUnknownRing = ({ code }: { code?: unknown }) => code === "unknown-ring";
const rangeOf = (text: string, word: string) => ({
  start: placeOf(text, word),
  end: placeOf(text, word, word.length),
});
const files = { "by.radar.yaml": radar, "by.projects.yaml": projects };

test("it says who it is, and offers what its methods answer", async () => {
  const { capabilities, serverInfo } = await started({});
  expect(serverInfo).toEqual({ name: "Kommuneradar", version: "1.2.3" });
  expect(capabilities).toMatchSnapshot();
});

test("a mistake is told with its place, code and page, and gone when it is mended by its fix", async () => {
  const { client, connection } = await started(files);
  await client.open(by, radar);
  const all = await client.diagnostics(by, (told) => told.some(isUnknownRing));
  const diagnostics = all.filter(isUnknownRing);
  expect(diagnostics).toMatchObject([
    { source: "kommuneradar", severity: 1, range: rangeOf(radar, "trail") },
  ]);
  expect(diagnostics[0]?.codeDescription?.href).toContain("unknown-ring");
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: rangeOf(radar, "trail"),
    context: { diagnostics },
  });
  const fix = (actions as CodeAction[]).find(({ isPreferred }) => isPreferred);
  const edits = fix?.edit?.changes?.[by] ?? [];
  await client.type(by, edits);
  expect(client.text(by)).toContain("ring: trial");
  await client.diagnostics(by, (told) => !told.some(isUnknownRing));
});

test("every sure fix at once is given to whoever asks for it, and to nobody else", async () => {
  const { client, connection } = await started(files);
  await client.open(by, radar);
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const ask = (only?: string[]) =>
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [], ...(only && { only }) },
    }) as Promise<CodeAction[]>;
  expect(await ask()).toEqual([]);
  expect(await ask(["quickfix"])).toEqual([]);
  for (const kind of ["source.fixAll", "source.fixAll.kommuneradar"]) {
    const [action] = await ask([kind]);
    expect(action?.kind).toBe("source.fixAll.kommuneradar");
    expect(applied(radar, action?.edit?.changes?.[by] ?? [])).toContain("ring: trial");
  }
});

test("an id is renamed in every file, unsaved text before disk, and the old one kept", async () => {
  const { client, connection } = await started(files);
  await client.open(by, radar);
  // A line more, which is not saved: the edit must fit what the editor has.
  await client.open(other, projects.replace("projects:\n", "# to do\nprojects:\n"));
  const position = placeOf(projects, "rpa", 1);
  const place = { textDocument: { uri: other }, position: { ...position, line: position.line + 1 } };
  expect(await connection.sendRequest(PrepareRenameRequest.type, place)).toMatchObject({
    placeholder: "rpa",
  });
  const edit = await connection.sendRequest(RenameRequest.type, { ...place, newName: "robot" });
  expect(applied(radar, edit?.changes?.[by] ?? [])).toMatch(/id: robot\n(.*\n)*.*aliases: \[rpa\]/);
  expect(applied(client.text(other), edit?.changes?.[other] ?? [])).toContain("technologies: [robot]");
});

test("what cannot be renamed says why, in the language of the settings", async () => {
  const { client, connection } = await started(files, { options: { language: "nb" } });
  await client.open(by, radar);
  const place = { textDocument, position: placeOf(radar, "rpa", 1) };
  await expect(connection.sendRequest(RenameRequest.type, { ...place, newName: "chatbot" })).rejects.toThrow(
    /er allerede i bruk/,
  );
  await expect(
    connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: { line: 1, character: 9 } }),
  ).rejects.toThrow(/ingenting å gi nytt navn/);
});

test("positions count UTF-16 units: behind a sign of two the place is still right", async () => {
  const { client, connection } = await started(files);
  const text = radar.replace(
    "{ id: work-processes, title: Arbeidsprosesser }",
    "{ title: 🚀🚀, id: work-processes }",
  );
  await client.open(by, text);
  const position = placeOf(text, "id: work-processes", 5);
  const found = await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
  expect(found?.map(({ range }) => range)).toContainEqual(rangeOf(text, "work-processes"));
  // An edit behind them is made where it is meant.
  await client.type(by, [{ range: { start: position, end: position }, newText: "x" }]);
  const all = await client.diagnostics(by, (told) => told.some(({ code }) => code === "unknown-category"));
  expect(all.length).toBeGreaterThan(0);
});

test("each kind of help answers", async () => {
  const { client, connection } = await started(files);
  await client.open(by, radar);
  await client.open(other, projects);
  const at = (word: string, further = 1) => ({ textDocument, position: placeOf(radar, word, further) });
  const inProjects = { textDocument: { uri: other }, position: placeOf(projects, "rpa", 1) };
  expect(JSON.stringify(await connection.sendRequest(HoverRequest.type, inProjects))).toContain("Robotisert");
  expect(await connection.sendRequest(DefinitionRequest.type, inProjects)).toMatchObject([{ uri: by }]);
  const context = { includeDeclaration: true };
  const uses = await connection.sendRequest(ReferencesRequest.type, { ...at("rpa"), context });
  expect(new Set(uses?.map(({ uri }) => uri))).toEqual(new Set([by, other]));
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument,
  })) as DocumentSymbol[];
  expect(symbols.flatMap(({ children }) => children?.map(({ name }) => name) ?? [])).toContain(
    "Samtalerobot",
  );
  const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, {
    query: "fakt",
  })) as WorkspaceSymbol[];
  expect(found).toMatchObject([{ name: "Fakturabehandling", location: { uri: other } }]);
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).not.toEqual([]);
  const positions = [placeOf(radar, "rpa", 1)];
  expect(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })).toHaveLength(
    1,
  );
  expect(
    await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: other } }),
  ).toMatchObject([{ target: by }]);
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  expect(Array.isArray(edits)).toBe(true);
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: other }, range });
  expect(JSON.stringify(hints)).toContain("Robotisert");
});

test("completions come without what only VS Code can run, and without tab stops for who knows none", async () => {
  const text = radar.replace("ring: trail", "ri");
  const position = placeOf(text, "ri\n", 2);
  for (const snippetSupport of [true, false]) {
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
    const { client, connection } = await started(files, { capabilities });
    await client.open(by, text);
    const { items, isIncomplete } = (await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position,
    })) as CompletionList;
    expect(isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toContain("ring");
    expect(items.every(({ command }) => command === undefined)).toBe(true);
    const { items: entries } = (await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 5, character: 4 },
    })) as CompletionList;
    const texts = [...items, ...entries].map(({ textEdit }) => textEdit?.newText ?? "");
    expect(texts.some((one) => one.includes("${"))).toBe(snippetSupport);
  }
});

test("lenses tell how a ring came about; none that only VS Code could run; the setting turns them off", async () => {
  const { client, connection } = await started(
    { ...files, "by.radar.yaml.HEAD": radar.replace("solutions: ready", "solutions: none") },
    { capabilities: { workspace: { codeLens: { refreshSupport: true } } } },
  );
  const refreshed = new Promise<void>((done) =>
    connection.onRequest("workspace/codeLens/refresh", () => done()),
  );
  await client.open(by, radar);
  const titles = async () => {
    const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    const resolved = await Promise.all(
      lenses.map((lens) => connection.sendRequest(CodeLensResolveRequest.type, lens)),
    );
    return resolved.map(({ command }) => [command?.title, command?.command]);
  };
  await titles();
  await refreshed;
  const shown = await titles();
  expect(shown.every(([title, command]) => title !== "" && command === "")).toBe(true);
  expect(shown.map(([title]) => title)).toMatchSnapshot();
  await connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { kommuneradar: { codeLens: { enabled: false } } },
  });
  expect(await titles()).toEqual([]);
});

test("a document follows what other files say, open or on disk", async () => {
  const { client, connection, write } = await started(files);
  await client.open(other, projects);
  const isUnknown = ({ code }: { code?: unknown }) => code === "unknown-technology";
  expect((await client.diagnostics(other)).some(isUnknown)).toBe(false);
  // Unsaved: the radar in the editor no longer has it.
  await client.open(by, radar.replace("id: rpa", "id: robot"));
  await client.diagnostics(other, (all) => all.some(isUnknown));
  await client.close(by);
  await client.diagnostics(other, (all) => !all.some(isUnknown));
  write("by.radar.yaml", radar.replace("id: rpa", "id: robot"));
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: by, type: FileChangeType.Changed }],
  });
  await client.diagnostics(other, (all) => all.some(isUnknown));
});

test("what is told of a closed document is taken back", async () => {
  const { client } = await started(files);
  await client.open(by, radar);
  await client.diagnostics(by, (all) => all.length > 0);
  await client.close(by);
  await client.diagnostics(by, (all) => all.length === 0);
});

test("a client that asks for diagnostics is not sent any, and told when to ask again", async () => {
  const { client, connection, capabilities } = await started(files, {
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  expect(capabilities.diagnosticProvider).toBeDefined();
  const refreshed = new Promise<void>((done) =>
    connection.onRequest("workspace/diagnostic/refresh", () => done()),
  );
  await client.open(by, radar);
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  expect(report.kind === "full" && report.items.map(({ code }) => code)).toContain("unknown-ring");
  await refreshed;
  expect(client.tellings).toBe(0);
});

test("words follow the client's language, its options and its configuration, in that order", async () => {
  const isIn = (word: RegExp) => (all: { message: unknown }[]) =>
    all.some(({ message }) => word.test(String(message)));
  const norwegian = await started(files, { locale: "nb-NO" });
  await norwegian.client.open(by, radar);
  await norwegian.client.diagnostics(by, isIn(/anbefaling/));
  let language = "nn";
  const asked = await started(files, {
    options: { kommuneradar: { language: "en" } },
    configuration: () => ({ language }),
  });
  await asked.client.open(by, radar);
  await asked.client.diagnostics(by, isIn(/tilråding/));
  language = "en";
  await asked.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await asked.client.diagnostics(by, isIn(/ring/));
});

test("other people's YAML is left alone", async () => {
  const { client, connection } = await started(files);
  const uri = uriOf("compose.yaml");
  await client.open(uri, "services:\n  web: { image: nginx }\n");
  await client.open(by, radar);
  await client.diagnostics(by);
  expect(client.tellings).toBe(1);
  const place = { textDocument: { uri }, position: { line: 1, character: 3 } };
  expect(await connection.sendRequest(HoverRequest.type, place)).toBeNull();
  const options = { tabSize: 2, insertSpaces: true };
  expect(await connection.sendRequest(DocumentFormattingRequest.type, { ...place, options })).toBeNull();
});
