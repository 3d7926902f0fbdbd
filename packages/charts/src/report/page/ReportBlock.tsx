import type { ComponentChild, VNode } from "preact";
import { textPieces, withoutMarks } from "../../languages/language-marks.js";
import { Marked } from "../../languages/Marked.js";
import { Markdown } from "../../radar/Markdown.js";
import { type Block, isWebAddress, type ListItem, type Picture } from "../blocks.js";
import type { Report } from "../report.js";
import { formatWords } from "../text/format-words.js";

interface Props {
  /** Headings and tables depend on where they stand. */
  readonly block: Exclude<Block, { kind: "heading" | "table" }>;
  readonly language: Report["language"];
  readonly draw: (picture: Picture) => ComponentChild;
}

/** One block of a report's page. */
export function ReportBlock({ block, language, draw }: Props): VNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Marked text={block.text} />
        </p>
      );
    case "markdown":
      return <OwnText text={block.text} />;
    case "list":
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={`${at} ${item.text}`}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      );
    case "picture":
      return (
        <figure class={block.name}>
          {draw(block)}
          <figcaption>
            <Marked text={block.caption} />
          </figcaption>
        </figure>
      );
    case "missing":
      return (
        <p class="missing">
          <strong>{formatWords(language).missing}:</strong> <Marked text={block.text} />
        </p>
      );
    case "notes":
      return (
        <ul class="notes">
          {block.lines.map((line, at) => (
            <li key={`${at} ${line}`}>
              <Marked text={line} />
            </li>
          ))}
        </ul>
      );
    case "page-break":
      return <div class="page" />;
  }
}

/** Markdown of a file or a template. */
export function OwnText({ text }: { readonly text: string }): VNode {
  const [first, ...others] = textPieces(text.trim());
  // A paragraph may hold words in another language, as the title within a template; a description is whole.
  if (first?.language === undefined || others.length > 0) return <Markdown text={withoutMarks(text)} />;
  return (
    <div lang={first.language}>
      <Markdown text={first.text} />
    </div>
  );
}

function Item({ item: { text, url } }: { readonly item: ListItem }): VNode {
  return isWebAddress(url) ? (
    <a href={url}>
      <Marked text={text} />
    </a>
  ) : (
    <Marked text={text} />
  );
}
