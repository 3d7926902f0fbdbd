import { afterEach, expect, test, vi } from "vitest";
import { printPdf } from "../../src/report/print-pdf.js";

afterEach(() => vi.unstubAllEnvs());

// That a browser's print is the file is tried in a real VS Code.
test("without a Chromium it is said what to do, and that other formats need none", async () => {
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  await expect(printPdf("<p>a</p>")).rejects.toThrow(/none was found.*CHROMIUM.*other formats/);
});
