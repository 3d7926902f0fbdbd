import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** No call takes as long: what is older is nobody's any more. */
const old = 60 * 60 * 1000;
const shape = /^\.(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:tmp|old)$/;

/** Removes what calls that were killed have left beside files and folders that are written whole. */
export function removeLeftovers(paths: readonly string[], now = Date.now()): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)));
    try {
      for (const name of readdirSync(folder)) {
        const [, written] = shape.exec(name) ?? [];
        if (written === undefined || !names.has(written)) continue;
        const path = join(folder, name);
        // The time that a second name of an old file was made too.
        if (now - statSync(path).ctimeMs > old) rmSync(path, { recursive: true });
      }
    } catch {
      // Tidying up must not make what was done fail: what is not removed now is the next time.
    }
  }
}
