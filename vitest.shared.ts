import { defineConfig } from "vitest/config";

/** One configuration for every package: sources are read directly, so a test never runs on a stale build. */
export default defineConfig({
  resolve: { conditions: ["kommuneradar-source"] },
  ssr: { resolve: { conditions: ["kommuneradar-source"] } },
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
});
