import { join } from "node:path";
import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Outside the editor there is no `vscode`: conversions are tested with stand-ins of its plain values.
export default mergeConfig(shared, {
  resolve: { alias: { vscode: join(import.meta.dirname, "test/support/vscode.ts") } },
});
