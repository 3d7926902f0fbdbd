import { formatFinding } from "../../finding.js";
import { texts } from "../../text/index.js";
import type { CheckFormat } from "./types.js";

export const text: CheckFormat = (files, language) => {
  const words = texts(language);
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const lines = findings.map(formatFinding);
  for (const { file, kind, entries } of files) {
    lines.push(`${file}: ${(words.kinds[kind] ?? words.kinds["unknown"])?.(entries) ?? kind}`);
  }
  lines.push(
    [words.errors(count("error")), words.warnings(count("warning")), words.infos(count("info"))].join(", "),
  );
  return `${lines.join("\n")}\n`;
};
