import type { ExportRow } from "./view.js";

/** What a target has only a description for, in Markdown: one line, description, further reading. */
export function describeRow(row: ExportRow, parts: readonly ("summary" | "links")[]): string {
  return [
    parts.includes("summary") ? row.summary : "",
    row.description.trim(),
    parts.includes("links") ? row.links.map(link).join("\\\n") : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function link({ title, url }: ExportRow["links"][number]): string {
  return `[${title.replaceAll(/[[\]\\]/g, "\\$&")}](<${url.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
}
