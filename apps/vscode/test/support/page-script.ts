import type { ReadPageScript } from "../../src/export/page-script.js";

/** In place of those that are built. */
export const pageScript: ReadPageScript = async (kind) => ({ text: `start("${kind}")`, sha256: "x" });
