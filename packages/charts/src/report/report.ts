import type { Language } from "@kommuneradar/core";
import type { Block } from "./blocks.js";

/** A report as any format writes it: plain data. Texts in another language than its own say so (`languages/language-marks.ts`). */
export interface Report {
  /** Of its own texts. */
  readonly language: Language;
  /** For the name of its window or file. */
  readonly title: string;
  /** In the order of the template. */
  readonly sections: readonly Section[];
  /** Everything has to go on one A4. */
  readonly isOnePage?: boolean;
}

/** A section of a report. */
export type Section =
  | HeadingSection
  /** A list of contents (`contentsOf`). */
  | { readonly kind: "contents" }
  | PartSection
  /** Text of the template’s own, in Markdown. */
  | { readonly kind: "text"; readonly markdown: string };

/** A heading of the template: 1 begins a document. */
export interface HeadingSection {
  readonly kind: "title";
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

export interface PartSection {
  readonly kind: "part";
  readonly id: string;
  /** "": without a heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What stands in a list of contents: documents, parts, and what has a heading in a part that has many pages. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly level: 1 | 2 | 3;
}

export function contentsOf({ sections }: Report): readonly ContentsEntry[] {
  // The first title stands over the list, and is what it is of.
  const beginsDocument = (section: Section) => section.kind === "title" && section.level === 1;
  const listed = sections.slice(sections.findIndex(beginsDocument) + 1);
  const firstTitle = listed.findIndex(beginsDocument);
  return listed.flatMap((section, at): ContentsEntry[] => {
    const level = beginsDocument(section) || firstTitle < 0 || at < firstTitle ? 1 : 2;
    if (section.kind === "title")
      return section.level > 2 ? [] : [{ id: section.id, text: section.text, level }];
    if (section.kind !== "part") return [];
    const hasPages = section.blocks.some(({ kind }) => kind === "page-break");
    const below = headingIds(section).filter(({ level }) => hasPages && level === 3);
    return [
      { id: section.id, text: section.title, level },
      ...below.map(({ id, text }): ContentsEntry => ({ id, text, level: 3 })),
    ];
  });
}

/** Addresses of the headings inside a part, in their order. */
export function headingIds({ id, blocks }: PartSection) {
  return blocks
    .filter((block) => block.kind === "heading")
    .map(({ text, level }, at) => ({ id: `${id}-h${at + 1}`, text, level }));
}
