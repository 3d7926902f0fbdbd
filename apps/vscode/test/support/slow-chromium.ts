import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";

/** Has the system's Chromium be one that never gets done. */
export function slowChromium(): {
  readonly started: () => Promise<unknown>;
  readonly isRunning: () => boolean;
} {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-slow-"));
  const chromium = join(folder, "chromium");
  const pidFile = join(folder, "pid");
  writeFileSync(
    chromium,
    `#!/bin/sh\necho $$ > '${pidFile}.new' && mv '${pidFile}.new' '${pidFile}'\nexec sleep 60\n`,
    { mode: 0o755 },
  );
  vi.stubEnv("CHROMIUM", chromium);
  return {
    started: () => vi.waitUntil(() => existsSync(pidFile), 20_000),
    isRunning: () => {
      const pid = Number(readFileSync(pidFile, "utf8"));
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    },
  };
}
