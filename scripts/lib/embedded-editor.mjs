import { once } from "node:events";
import { startServer } from "../../e2e/lib/server.mjs";
import { ensureEditor } from "../../e2e/lib/setup/editor.mjs";

/**
 * Serves VS Code to the browser, and stays until it is interrupted.
 * @param {{ folder: string, extension: string }} what absolute paths
 */
export async function serveEmbeddedEditor({ folder, extension }) {
  await ensureEditor(console.log);
  const server = await startServer({ extension });
  console.log("VS Code is ready; open this address in a browser:");
  console.log(`  ${server.url(folder)}`);
  console.log("It is served from this machine alone. Ctrl-C stops it.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), server.ended]);
  await server.stop();
}
