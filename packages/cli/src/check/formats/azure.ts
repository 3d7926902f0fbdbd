import type { CheckFormat } from "./types.js";

/** Logging commands of Azure Pipelines, which knows no notices: what is only information is left out. */
export const azure: CheckFormat = (files) =>
  files
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== "info")
    .map((finding) => {
      const properties = [
        `type=${finding.severity}`,
        `sourcepath=${property(finding.file)}`,
        `linenumber=${finding.line}`,
        `columnnumber=${finding.column}`,
        `code=${property(finding.code)}`,
      ].join(";");
      return `##vso[task.logissue ${properties}]${message(finding.message)}\n`;
    })
    .join("");

/** Escapes as the agent's own library does. */
function message(text: string): string {
  return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll("]", "%5D").replaceAll(";", "%3B");
}
