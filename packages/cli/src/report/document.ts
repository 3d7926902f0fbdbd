import type { Language } from "@kommuneradar/core";
import type { Block } from "./blocks.js";
import { reportParts } from "./parts/index.js";
import type { ReportSources } from "./sources.js";
import type { TemplatePiece } from "./template.js";

/** A report as any format writes it. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
  /** Everything has to go on one A4. */
  readonly isOnePage?: boolean;
}

export type Section =
  | { readonly kind: "title"; readonly id: string; readonly text: string }
  | { readonly kind: "contents" }
  /** Without a heading where its title is "". */
  | { readonly kind: "part"; readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: "text"; readonly markdown: string };

/** Fills a template. */
export function fillTemplate(pieces: readonly TemplatePiece[], sources: ReportSources): Report {
  const titled = (text: string) => text.replaceAll("{{title}}", sources.title);
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
      if (piece.kind === "title") return { ...piece, id: idOf("document"), text: titled(piece.text) };
      if (piece.kind === "text") return { ...piece, markdown: titled(piece.markdown) };
      if (piece.kind === "contents") return piece;
      const part = reportParts[piece.id];
      return { kind: "part", id: idOf(piece.id), title: part.title(sources), blocks: part.blocks(sources) };
    }),
  };
}

/** What stands in a list of contents: documents, parts, and what has a heading in a part that has many pages. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly level: 1 | 2 | 3;
}

export function contentsOf({ sections }: Report): readonly ContentsEntry[] {
  // The first title stands over the list, and is what it is of.
  const listed = sections.slice(sections.findIndex(({ kind }) => kind === "title") + 1);
  const firstTitle = listed.findIndex(({ kind }) => kind === "title");
  return listed.flatMap((section, at): ContentsEntry[] => {
    if (section.kind === "title") return [{ id: section.id, text: section.text, level: 1 }];
    if (section.kind !== "part") return [];
    const hasPages = section.blocks.some(({ kind }) => kind === "page-break");
    const below = headingIds(section).filter(({ level }) => hasPages && level === 3);
    return [
      { id: section.id, text: section.title, level: firstTitle < 0 || at < firstTitle ? 1 : 2 },
      ...below.map(({ id, text }): ContentsEntry => ({ id, text, level: 3 })),
    ];
  });
}

/** Addresses of the headings inside a part, in their order. */
export function headingIds({ id, blocks }: Extract<Section, { kind: "part" }>) {
  return blocks
    .filter((block) => block.kind === "heading")
    .map(({ text, level }, at) => ({ id: `${id}-${at + 1}`, text, level }));
}
