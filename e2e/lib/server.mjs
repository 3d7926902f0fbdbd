import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installExtension } from "./extension.mjs";
import { editorFolder, nodeBinary } from "./paths.mjs";
import { writeProfile } from "./profile.mjs";

const patience = 30_000;

/**
 * Starts VS Code as a web server on this machine, for this machine, with a fresh profile.
 * @param {object} options
 * @param {string} [options.extension] path of an extension's folder or `.vsix`
 * @param {readonly string[]} [options.beside] the same of other people's extensions
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {boolean} [options.trust] whether folders are trusted without asking (else they open in Restricted Mode)
 * @param {boolean} [options.testDriver] whether pages may name an extension and a test suite to run in its host
 * @param {NodeJS.ProcessEnv} [options.env] added to ours
 */
export async function startServer({
  extension,
  beside = [],
  settings = {},
  trust = true,
  testDriver = false,
  env = {},
}) {
  const dataFolder = mkdtempSync(join(tmpdir(), "kommuneradar-vscode-"));
  const inData = (name) => join(dataFolder, name);
  writeProfile(inData("user"), settings);
  // Ours last: installing a package writes down which extensions there are, and folders that come later are not among them.
  for (const one of [...beside, ...(extension === undefined ? [] : [extension])]) {
    await installExtension(one, inData("extensions"));
  }

  const port = await freePort();
  const token = randomBytes(16).toString("hex");
  const args = [
    ["--host", "127.0.0.1", "--port", String(port), "--connection-token", token],
    ["--accept-server-license-terms", "--disable-telemetry"],
    ["--user-data-dir", inData("user"), "--extensions-dir", inData("extensions")],
    ["--server-data-dir", inData("server")],
    trust ? ["--disable-workspace-trust"] : [],
    testDriver ? ["--enable-smoke-test-driver"] : [],
  ].flat();
  const log = openSync(inData("server.log"), "a");
  const server = spawn(nodeBinary, [join(editorFolder, "out/server-main.js"), ...args], {
    stdio: ["ignore", log, log],
    // No gallery: nothing is looked up on the network.
    env: { ...process.env, EXTENSIONS_GALLERY: "{}", ...env },
    // A process group of its own: its extension hosts end with it.
    detached: true,
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const kill = () => signalGroup(server.pid, "SIGTERM");
  process.once("exit", kill);

  const origin = `http://127.0.0.1:${port}`;
  await waitUntilReady(origin, server, () => readFileSync(inData("server.log"), "utf8"));
  return {
    /** `host:port`, as in addresses of files on this server. */
    authority: `127.0.0.1:${port}`,
    /** The folder of the profile and logs. */
    dataFolder,
    ended,
    /**
     * The address of a window.
     * @param {string} folder absolute path of the folder to open
     * @param {readonly (readonly [string, string])[]} [payload] start parameters of the window
     */
    url(folder, payload) {
      const query = new URLSearchParams({ tkn: token, folder });
      if (payload !== undefined) query.set("payload", JSON.stringify(payload));
      return `${origin}/?${query}`;
    },
    async stop() {
      process.removeListener("exit", kill);
      kill();
      await ended;
      // Its extension hosts may still be writing.
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

async function waitUntilReady(origin, server, readLog) {
  for (const start = Date.now(); Date.now() - start < patience; await sleep(50)) {
    if (server.exitCode !== null) break;
    const response = await fetch(`${origin}/version`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`VS Code's server did not start:\n${readLog()}`);
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
