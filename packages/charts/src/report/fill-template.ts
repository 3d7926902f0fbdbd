import { inSentences } from "./in-sentences.js";
import { reportParts } from "./parts/index.js";
import type { Report, Section } from "./report.js";
import type { ReportSources } from "./sources.js";
import type { TemplatePiece } from "./template.js";

/** Fills a template. */
export function fillTemplate(pieces: readonly TemplatePiece[], sources: ReportSources): Report {
  const titled = (text: string) => text.replaceAll(/\{\{\s*title\s*\}\}/g, sources.title);
  const times = new Map<string, number>();
  // A template may name a part twice: an address names one.
  const idOf = (name: string) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  };
  return {
    language: sources.language,
    title: sources.title,
    sections: pieces.map((piece): Section => {
      if (piece.kind === "title")
        return { ...piece, id: idOf(piece.level === 1 ? "document" : "heading"), text: titled(piece.text) };
      if (piece.kind === "text") return { ...piece, markdown: titled(piece.markdown) };
      if (piece.kind === "contents") return piece;
      const part = reportParts[piece.id];
      return {
        kind: "part",
        id: idOf(piece.id),
        title: part.title(sources),
        blocks: inSentences(part.blocks(sources)),
      };
    }),
  };
}
