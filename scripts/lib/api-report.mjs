import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

/**
 * All that a package exports, with its types, as text that shows in a review what changes for its users.
 * @param {{ name: string, folder: string }} published with its declarations built
 * @returns {string} Markdown
 */
export function apiReport({ name, folder }) {
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
        docModel: { enabled: false },
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
    return readFileSync(join(temporary, "report", file), "utf8");
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const compilerOptions = {
  ...{ target: "es2022", lib: ["es2023", "dom"], module: "nodenext", moduleResolution: "nodenext" },
  ...{ strict: true, skipLibCheck: true, types: [], jsx: "react-jsx", jsxImportSource: "preact" },
};
