import { join } from "node:path";
import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Outside the editor there is no `vscode`: stand-ins of its plain values and of its workspace take its place.
export default mergeConfig(shared, {
  resolve: { alias: { vscode: join(import.meta.dirname, "test/support/vscode.ts") } },
});
