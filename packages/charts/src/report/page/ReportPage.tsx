import type { ComponentChild, VNode } from "preact";
import { Marked } from "../../languages/Marked.js";
import { isSaidBefore, type Picture } from "../blocks.js";
import { contentsOf, headingIds, type PartSection, type Report, type Section } from "../report.js";
import { formatWords } from "../text/format-words.js";
import { OwnText, ReportBlock } from "./ReportBlock.js";
import { ReportTable } from "./ReportTable.js";

/** What `ReportPage` is given. */
export interface ReportPageProps {
  /** Of `fillTemplate` or `onePage`. */
  readonly report: Report;
  /** Shows a picture: an `<img>` of it, in the colours of where it stands. */
  readonly draw: (picture: Picture) => ComponentChild;
  /** Where parts can be folded: which ones are, by their ids. Without it they stand open, as on paper. */
  readonly fold?: {
    readonly closed: ReadonlySet<string>;
    readonly onToggle: (id: string, isOpen: boolean) => void;
  };
}

/** A report as a page: the same in a file that stands alone and in an editor's view. */
export function ReportPage({ report, draw, fold }: ReportPageProps): VNode {
  return (
    <main>
      {report.sections.map((section, at) => (
        <SectionOf
          key={section.kind === "part" || section.kind === "title" ? section.id : `${section.kind} ${at}`}
          section={section}
          report={report}
          draw={draw}
          fold={fold}
        />
      ))}
    </main>
  );
}

type Props = Pick<ReportPageProps, "report" | "draw"> & { readonly fold: ReportPageProps["fold"] };

function SectionOf({ section, ...props }: Props & { readonly section: Section }): VNode {
  switch (section.kind) {
    case "title": {
      const Heading = `h${section.level}` as const;
      return (
        <Heading id={section.id}>
          <Marked text={section.text} />
        </Heading>
      );
    }
    case "text":
      return <OwnText text={section.markdown} />;
    case "contents":
      return <Contents report={props.report} />;
    case "part":
      return <Part part={section} {...props} />;
  }
}

function Contents({ report }: Pick<Props, "report">): VNode {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{formatWords(report.language).contents}</h2>
      <ul>
        {contentsOf(report).map(({ id, text, level }) => (
          <li key={id} class={`level-${level}`}>
            <a href={`#${id}`}>
              <Marked text={text} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ part, fold, ...props }: Props & { readonly part: PartSection }): VNode {
  const { id, title } = part;
  if (title === "")
    return (
      <div id={id}>
        <Blocks part={part} {...props} />
      </div>
    );
  const named = <h2 id={id}>{title}</h2>;
  if (fold === undefined)
    return (
      <section aria-labelledby={id}>
        {named}
        <Blocks part={part} {...props} />
      </section>
    );
  const isOpen = !fold.closed.has(id);
  return (
    <section aria-labelledby={id}>
      <details open={isOpen} onToggle={(event) => fold.onToggle(id, event.currentTarget.open)}>
        <summary>{named}</summary>
        <Blocks part={part} {...props} />
      </details>
    </section>
  );
}

function Blocks({
  part,
  report,
  draw,
}: Pick<Props, "report" | "draw"> & { readonly part: PartSection }): VNode {
  const ids = headingIds(part).map(({ id }) => id);
  return (
    <>
      {part.blocks.map((block, at) => {
        if (block.kind === "heading") {
          const Heading = `h${block.level}` as const;
          const id = ids.shift();
          return (
            <Heading key={id} id={id}>
              <Marked text={block.text} />
            </Heading>
          );
        }
        const key = `${at} ${block.kind}`;
        return block.kind === "table" ? (
          <ReportTable key={key} table={block} isSaid={isSaidBefore(part, at)} />
        ) : (
          <ReportBlock key={key} block={block} language={report.language} draw={draw} />
        );
      })}
    </>
  );
}
