import type { CheckFormat } from "./types.js";

const level = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub Actions: annotations at the line. */
export const github: CheckFormat = (files) =>
  files
    .flatMap(({ findings }) => findings)
    .map((finding) => {
      const properties = [
        `file=${property(finding.file)}`,
        `line=${finding.line}`,
        `endLine=${finding.endLine}`,
        `col=${finding.column}`,
        `endColumn=${finding.endColumn}`,
        `title=${property(finding.code)}`,
      ].join(",");
      return `::${level[finding.severity]} ${properties}::${message(finding.message)}\n`;
    })
    .join("");

/** Escapes as the runner's own toolkit does. */
function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
