import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../server.js";
import type { ServerWorld } from "../world.js";
import { filesOnDisk } from "./files-on-disk.js";

/**
 * Serves the client at the other end of standard input and output, with the files of this machine. The process ends with
 * the client: with 0 where it took its leave (`shutdown`, `exit`), else with 1.
 */
export function serveStdio(world: Omit<ServerWorld, "files"> & Pick<ServerWorld["files"], "earlier">): void {
  const { earlier, ...others } = world;
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, { ...others, files: { ...filesOnDisk, ...(earlier && { earlier }) } });
}
