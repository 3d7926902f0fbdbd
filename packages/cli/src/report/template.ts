import type { Language } from "@kommuneradar/core";
import { UsageError } from "../commands/command.js";
import { reportTexts } from "../text/report.js";
import { type DocumentId, type PartId, reportDocuments, reportParts } from "./parts/index.js";

/** A template read: parts of the report where it names them, and text of its own. */
export type TemplatePiece =
  | { readonly kind: "part"; readonly id: PartId }
  | { readonly kind: "contents" }
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text"; readonly markdown: string };

/**
 * The template of documents as a file that can be changed: Markdown, where `{{what}}` alone on a line is a part,
 * `{{contents}}` a list of contents and `{{title}}` the report's title.
 */
export function defaultTemplate(documents: readonly DocumentId[], language: Language): string {
  const words = reportTexts(language);
  const [only] = documents;
  const parts = (id: DocumentId) => reportDocuments[id].map((part) => `{{${part}}}`);
  if (documents.length === 1 && only !== undefined)
    return lines([`# {{title}}: ${words.documents[only]}`, "{{contents}}", ...parts(only)]);
  return lines([
    "# {{title}}",
    "{{about}}",
    "{{contents}}",
    ...documents.flatMap((id) => [
      `# ${words.documents[id]}`,
      ...parts(id).filter((part) => part !== "{{about}}"),
    ]),
  ]);
}

const lines = (all: readonly string[]) => `${all.join("\n\n")}\n`;

/** @throws {UsageError} where a line names a part that there is not */
export function readTemplate(text: string, language: Language): readonly TemplatePiece[] {
  const words = reportTexts(language);
  const pieces: TemplatePiece[] = [];
  let own: string[] = [];
  const endText = () => {
    const markdown = own.join("\n").trim();
    if (markdown !== "") pieces.push({ kind: "text", markdown });
    own = [];
  };
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const name = /^\s*\{\{\s*([\w-]*)\s*\}\}\s*$/.exec(line)?.[1];
    const title = /^#\s+(.*)$/.exec(line)?.[1];
    if (name !== undefined && name !== "title") {
      endText();
      if (name === "contents") pieces.push({ kind: "contents" });
      else if (isPart(name)) pieces.push({ kind: "part", id: name });
      else throw new UsageError(words.unknownPart(at + 1, name, known));
    } else if (title !== undefined) {
      endText();
      pieces.push({ kind: "title", text: title });
    } else own.push(line);
  }
  endText();
  return pieces;
}

const known = [...Object.keys(reportParts), "contents", "title"].join(", ");

function isPart(name: string): name is PartId {
  return Object.hasOwn(reportParts, name);
}
