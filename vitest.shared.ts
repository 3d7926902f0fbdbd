import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** One configuration for every package: sources are read directly, so a test never runs on a stale build. */
export default defineConfig({
  resolve: { conditions: ["kommuneradar-source"] },
  ssr: { resolve: { conditions: ["kommuneradar-source"] } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: [join(import.meta.dirname, "vitest.seed.ts")],
    // One set of modules per worker: no test of ours changes what a module holds, and loading them took a third of the time.
    isolate: false,
    // By default one core is left to others, which on two cores is half of them.
    maxWorkers: "100%",
    testTimeout: 300_000,
    // What is waited for comes from Git and the disk, which on a busy machine take longer than the second Vitest allows.
    expect: { poll: { timeout: 60_000 } },
  },
});
