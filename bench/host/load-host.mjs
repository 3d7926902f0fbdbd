import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The modules of the extension's host, bundled as they are for the editor, over the stand-ins that its tests have for one. */
export async function loadHost() {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-bench-host-"));
  try {
    const outfile = join(folder, "host.cjs");
    await build({
      absWorkingDir: here,
      entryPoints: ["modules.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node22",
      conditions: ["kommuneradar-source"],
      alias: { vscode: join(here, "../../apps/vscode/test/support/vscode.ts") },
      // The stand-ins lack what is never asked for here.
      logLevel: "error",
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
