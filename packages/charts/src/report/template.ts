import type { Language } from "@kommuneradar/core";
import { type DocumentId, type PartId, reportDocuments, reportParts } from "./parts/index.js";
import { reportTexts } from "./text/report.js";

/** A template read: parts of the report where it names them, and text of its own. */
export type TemplatePiece =
  /** A part of the report: `{{id}}` in the template. */
  | { readonly kind: "part"; readonly id: PartId }
  /** A list of contents. */
  | { readonly kind: "contents" }
  /** A heading with so many `#`; 1 begins a document. */
  | { readonly kind: "title"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** Text of the template’s own, in Markdown. */
  | { readonly kind: "text"; readonly markdown: string };

/** A report template as it was read. */
export interface TemplateReading {
  /** In the order of the template. */
  readonly pieces: readonly TemplatePiece[];
  /** What is wrong with it, in words, and the line, from 0; empty where it can be filled. */
  readonly problems: readonly { readonly line: number; readonly text: string }[];
}

/**
 * The template of documents as a file that can be changed: Markdown, where `{{what}}` alone on a line is a part,
 * `{{contents}}` a list of contents and `{{title}}` the report's title. A heading of one `#` begins a document.
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

/** The pieces of a template of our own, which names nothing that is not there. */
export function piecesOf(documents: readonly DocumentId[], language: Language): readonly TemplatePiece[] {
  return readTemplate(defaultTemplate(documents, language), language).pieces;
}

const lines = (all: readonly string[]) => `${all.join("\n\n")}\n`;

/** A part alone on its line. */
const alone = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/;
/** Two braces anywhere else are meant as a part too. */
const within = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Reads a template; every line that names what there is not is told, and one that names no part at all. */
export function readTemplate(text: string, language: Language): TemplateReading {
  const words = reportTexts(language);
  const pieces: TemplatePiece[] = [];
  const problems: { line: number; text: string }[] = [];
  let own: string[] = [];
  const endText = () => {
    const markdown = own.join("\n").trim();
    if (markdown !== "") pieces.push({ kind: "text", markdown });
    own = [];
  };
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const name = alone.exec(line)?.[1];
    const [, marks, title] = /^(#{1,4})\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    if (name !== undefined && name !== "title") {
      endText();
      if (name === "contents") pieces.push({ kind: "contents" });
      else if (isPart(name)) pieces.push({ kind: "part", id: name });
      else problems.push({ line: at, text: words.unknownPart(name, known) });
      continue;
    }
    for (const [, inLine = ""] of line.matchAll(within)) {
      if (inLine === "title") continue;
      const isKnown = inLine === "contents" || isPart(inLine);
      const say = isKnown ? words.partInLine : words.unknownPart;
      problems.push({ line: at, text: say(inLine, known) });
    }
    if (marks !== undefined && title !== undefined) {
      endText();
      pieces.push({ kind: "title", level: marks.length as 1 | 2 | 3 | 4, text: title });
    } else own.push(line);
  }
  endText();
  if (problems.length === 0 && !pieces.some(({ kind }) => kind === "part"))
    problems.push({ line: 0, text: words.noPart(known) });
  return { pieces, problems };
}

const known = [...Object.keys(reportParts), "contents", "title"].join(", ");

function isPart(name: string): name is PartId {
  return Object.hasOwn(reportParts, name);
}
