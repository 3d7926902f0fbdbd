import type { CheckFormat } from "./types.js";

export const json: CheckFormat = (files) => {
  const document = {
    version: 1,
    files: files.map(({ file, kind, entries, findings }) => ({
      file,
      kind,
      entries,
      diagnostics: findings.map(({ file: _sameFile, ...diagnostic }) => diagnostic),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
