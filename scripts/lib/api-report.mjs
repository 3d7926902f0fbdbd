import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { apiPage } from "./api-page.mjs";

/**
 * All that a package exports: with its types, as text that shows in a review what changes for its users; and with what is said
 * of it, as a page to read.
 * @param {{ name: string, folder: string, manifest: any }} published with its declarations built
 * @returns {{ readonly report: string, readonly page: string }} Markdown
 */
export function apiOf(published) {
  const { name, folder } = published;
  const temporary = mkdtempSync(join(tmpdir(), "kommuneradar-api-"));
  mkdirSync(join(temporary, "report"));
  const file = `${basename(folder)}.api.md`;
  const none = { logLevel: ExtractorLogLevel.None };
  try {
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(folder, "package.json"),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(folder, "dist/index.d.ts"),
        compiler: { overrideTsconfig: { compilerOptions, include: ["dist/**/*.d.ts"] } },
        apiReport: {
          enabled: true,
          reportFileName: file,
          reportFolder: join(temporary, "report"),
          reportTempFolder: temporary,
        },
        docModel: { enabled: true, apiJsonFilePath: join(temporary, "model.json") },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: "lf",
        messages: { extractorMessageReporting: { default: none }, tsdocMessageReporting: { default: none } },
      },
    });
    Extractor.invoke(config, {
      localBuild: true,
      showVerboseMessages: false,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error) throw new Error(`${name}: ${message.text}`);
        message.handled = true;
      },
    });
    return {
      report: readFileSync(join(temporary, "report", file), "utf8"),
      page: apiPage(published, JSON.parse(readFileSync(join(temporary, "model.json"), "utf8"))),
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const compilerOptions = {
  ...{ target: "es2022", lib: ["es2023", "dom"], module: "nodenext", moduleResolution: "nodenext" },
  ...{ strict: true, skipLibCheck: true, types: [], jsx: "react-jsx", jsxImportSource: "preact" },
};
