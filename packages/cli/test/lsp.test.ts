import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  ExitNotification,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  ShutdownRequest,
} from "vscode-languageserver-protocol";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { applied, Client, placeOf } from "../../language-server/test/support/client.ts";
import { launcher } from "../src/launcher.ts";
import { examples, folder } from "./run.ts";

/** The command as an editor starts it, built, and a client of it. */
function launched(cwd: string) {
  const child = spawn(process.execPath, [launcher(), "lsp", "--stdio"], { cwd, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => connection.dispose());
  const exit = once(child, "exit").then(([code]) => code as number | null);
  return { child, connection, exit, client: new Client(connection) };
}

async function started(files: Record<string, string>) {
  const path = folder(files);
  const server = launched(path);
  await server.client.start({ folder: pathToFileURL(path).href });
  return { ...server, path, uriOf: (name: string) => pathToFileURL(join(path, name)).href };
}

const byName = Object.fromEntries(
  ["radar.yaml", "projects.yaml", "plan.yaml", "estimate.yaml"].map((ending) => [
    `eksempelby.${ending}`,
    readFileSync(join(examples, "eksempelby", `eksempelby.${ending}`), "utf8"),
  ]),
);
const radarName = "eksempelby.radar.yaml";

test("a session of an editor: open, mistake, fix, rename across files on disk, leave", async () => {
  const { client, connection, exit, path, uriOf } = await started(byName);
  const uri = uriOf(radarName);
  const radar = byName[radarName] ?? "";
  await client.open(uri, radar);
  const isDate = ({ code }: { code?: unknown }) => code === "invalid-date";
  expect((await client.diagnostics(uri)).filter(isDate)).toEqual([]);

  const date = /date: (\d{4}-\d\d-\d\d)/.exec(radar)?.[1] ?? "";
  const range = { start: placeOf(radar, `date: ${date}`, 6), end: placeOf(radar, `date: ${date}`, 16) };
  const [year = "", month = "", day = ""] = date.split("-");
  await client.type(uri, [{ range, newText: `${day}.${month}.${year}` }]);
  const diagnostics = (await client.diagnostics(uri, (told) => told.some(isDate))).filter(isDate);
  const asked = { textDocument: { uri }, range, context: { diagnostics } };
  const fixes = (await connection.sendRequest(CodeActionRequest.type, asked)) as CodeAction[];
  const edits = fixes.map(({ edit }) => edit?.changes?.[uri] ?? []);
  const fix = edits.find((one) => applied(client.text(uri), one).includes(`date: ${date}`));
  await client.type(uri, fix ?? []);
  await client.diagnostics(uri, (told) => !told.some(isDate));
  expect(client.text(uri)).toContain(`date: ${date}`);

  const id = /technologies:(?:.*\n)+? {2}- id: ([a-z-]+)/.exec(client.text(uri))?.[1] ?? "";
  const position = placeOf(client.text(uri), `id: ${id}`, 5);
  const place = { textDocument: { uri }, position };
  const context = { includeDeclaration: true };
  const uses = await connection.sendRequest(ReferencesRequest.type, { ...place, context });
  const renamed = await connection.sendRequest(RenameRequest.type, { ...place, newName: "ny-id" });
  const changes = renamed?.changes ?? {};
  expect(Object.keys(changes).sort()).toEqual([...new Set(uses?.map((use) => use.uri))].sort());
  expect(Object.keys(changes).length).toBeGreaterThan(1);
  for (const [name, text] of Object.entries(byName)) {
    const made = applied(name === radarName ? client.text(uri) : text, changes[uriOf(name)] ?? []);
    writeFileSync(join(path, name), made);
    expect(made.match(new RegExp(`(id: |[[ ])${id}(?=[\\],\\n])`, "g")) ?? []).toHaveLength(
      // The old id is kept as an alias.
      name === radarName ? 1 : 0,
    );
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await exit).toBe(0);
});

test("a client that leaves without taking its leave, or is cut off, ends the server with 1", async () => {
  const { connection, exit } = await started({});
  await connection.sendNotification(ExitNotification.type);
  expect(await exit).toBe(1);
  const other = await started({});
  other.child.stdin.end();
  expect(await other.exit).toBe(1);
});

test("nonsense is answered or passed over, and what comes next is answered", async () => {
  const { child, connection, client, uriOf } = await started({});
  const send = (body: string) =>
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  send("{ no json");
  send('{"jsonrpc":"2.0","id":77,"method":"textDocument/hover","params":{"textDocument":null}}');
  send('{"jsonrpc":"2.0","id":78,"method":"kommuneradar/unknown"}');
  send('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}');
  send("[1,2,3]");
  await expect(connection.sendRequest("kommuneradar/unknown")).rejects.toMatchObject({ code: -32601 });
  const uri = uriOf("by.radar.yaml");
  await client.open(uri, "kommuneradar: radar/1\ntitle: By\ntechnologies: []\n");
  const position = { line: 0, character: 3 };
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  expect(hover?.contents).toBeDefined();
});

test("a radar of 500 technologies is answered while it is typed in, the last text checked", async () => {
  const entry = (at: number) =>
    `  - id: t-${at}\n    title: Teknologi ${at}\n    category: c\n    assessment: { solutions: ready, understanding: clear, potential: demonstrated, date: 2026-01-01, evidence: [E] }\n`;
  const text = `kommuneradar: radar/1\ntitle: Stor\ncategories:\n  - { id: c, title: C }\ntechnologies:\n${Array.from({ length: 500 }, (_, at) => entry(at)).join("")}`;
  const { client, connection, uriOf } = await started({});
  const uri = uriOf("stor.radar.yaml");
  await client.open(uri, text);
  await client.diagnostics(uri);
  const before = client.tellings;
  const at = placeOf(text, "t-499", 5);
  for (let typed = 0; typed < 50; typed++) {
    const position = { ...at, character: at.character + typed };
    await client.type(uri, [{ range: { start: position, end: position }, newText: "a" }]);
  }
  const position = { ...at, character: at.character + 50 };
  const place = { textDocument: { uri }, position };
  expect(await connection.sendRequest(CompletionRequest.type, place)).toBeDefined();
  await client.diagnostics(uri);
  expect(client.text(uri)).toContain(`t-499${"a".repeat(50)}`);
  // Not once per letter.
  expect(client.tellings - before).toBeLessThan(10);
});

test("a request that nobody waits for any more is not answered with a result", async () => {
  const { client, connection, uriOf } = await started(byName);
  const uri = uriOf(radarName);
  await client.open(uri, byName[radarName] ?? "");
  const { CancellationTokenSource } = await import("vscode-languageserver-protocol");
  const source = new CancellationTokenSource();
  const place = { textDocument: { uri }, position: { line: 3, character: 2 } };
  const answer = connection.sendRequest(HoverRequest.type, place, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(await connection.sendRequest(HoverRequest.type, place)).toBeDefined();
});

test("what a text names outside of the editor's folders, or behind a link that leads out of them, is not read", async () => {
  const broken = "ingen;kolonner\n1;2\n";
  const elsewhere = folder({ "skår.csv": broken });
  const { client, path, uriOf } = await started({ "a.csv": "styrk08;årsverk\n2223;1\n", "skår.csv": broken });
  symlinkSync(elsewhere, join(path, "lenke"));
  const codesOf = async (name: string, scores: string) => {
    const uri = uriOf(name);
    await client.open(
      uri,
      `kommuneradar: estimate/1\ntitle: T\nscores: { file: "${scores}", classification: styrk08 }\nworkforce: [a.csv]\n`,
    );
    return (await client.diagnostics(uri)).map(({ code }) => code);
  };
  const inside = await codesOf("inne.estimate.yaml", "skår.csv");
  expect(inside).not.toEqual([]);
  expect(await codesOf("borte.estimate.yaml", "ingen.csv")).not.toEqual(inside);
  const up = `${"../".repeat(2)}${elsewhere.split("/").slice(2).join("/")}`;
  for (const [index, named] of [`${up}/skår.csv`, "lenke/skår.csv", `${up}/ingen.csv`].entries())
    expect(await codesOf(`ute${index}.estimate.yaml`, named), named).toEqual([]);
});
