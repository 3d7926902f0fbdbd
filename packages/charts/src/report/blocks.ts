import type { HorizonPicture } from "../horizon/HorizonChart.js";
import { withoutMarks } from "../languages/language-marks.js";
import type { RadarView } from "../radar/view.js";
import type { TableSvg } from "../static/table-svg.js";

/** What a report is made of, whatever it is written as. Texts are plain; formats escape them. */
export type Block =
  | HeadingBlock
  /** Plain text. */
  | { readonly kind: "paragraph"; readonly text: string }
  /** Text of a file or a template: paragraphs, lists, emphasis, links. */
  | { readonly kind: "markdown"; readonly text: string }
  /** Lines, those with a `url` as links. */
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | TableOfReport
  | Picture
  /** Something the question needs and no file says: what, and where it would be written. */
  | { readonly kind: "missing"; readonly text: string }
  /** What has to be known to read the figures above it. */
  | { readonly kind: "notes"; readonly lines: readonly string[] }
  /** A new page, where there are pages. */
  | { readonly kind: "page-break" };

export interface HeadingBlock {
  readonly kind: "heading";
  /** Under that of its part; 2 where the part has none. */
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

export interface TableOfReport {
  readonly kind: "table";
  readonly caption: string;
  /** The first is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Columns from here on are figures. */
  readonly numbersFrom: number;
}

export interface ListItem {
  readonly text: string;
  readonly url?: string;
}

/** What is to be drawn; whoever shows it draws it in its own colours. */
export interface Picture {
  /** Tells it from other blocks. */
  readonly kind: "picture";
  /** For the name of its file, where it gets one: `radar`. */
  readonly name: string;
  /** What is drawn. */
  readonly drawing: Drawing;
  /** For who does not see it; the figures stand in a table beside it. */
  readonly alt: string;
  /** Under the picture. */
  readonly caption: string;
}

/**
 * @property width of the chart, px: the narrower, the larger its names where it fills a page
 * @property isBrief what moved is named beside the picture, not in it
 */
export type Drawing =
  | {
      readonly kind: "radar";
      readonly view: RadarView;
      readonly width: number;
      readonly isBrief?: boolean;
      /** Short names in the chart are told in whole under it. */
      readonly isKeyed?: boolean;
    }
  | { readonly kind: "horizon"; readonly picture: Omit<HorizonPicture, "palette"> }
  | { readonly kind: "table"; readonly table: Omit<TableSvg, "palette"> };

/** Whether a reader may be sent there; a file may hold anything for an address. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

export const heading = (text: string, level: HeadingBlock["level"] = 3): Block => ({
  kind: "heading",
  level,
  text,
});
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const missing = (text: string): Block => ({ kind: "missing", text });

/** A table with at least one row below its head, else what is missing. */
export function tableOr(
  rows: readonly (readonly string[])[],
  caption: string,
  numbersFrom: number,
  otherwise: string,
): Block {
  return rows.length > 1 ? { kind: "table", caption, rows, numbersFrom } : missing(otherwise);
}

/** Nothing when there are no lines. */
export function notes(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: "notes", lines }];
}

/** Rows of a table that is not cut by the end of a page. */
const wholeRows = 20;

export function isShort(rows: readonly unknown[]): boolean {
  return rows.length <= wholeRows;
}

/** Columns of words that can be read side by side on a phone, and letters of a line there. */
const narrow = { texts: 2, letters: 38 };

/** Widths of a page, in rem, below which tables are shown with each row's cells one under the other. */
export const stackings = [40, 48, 56, 64] as const;
/** What of a page lines of a table do not have, and how wide their letters are, in rem. */
const page = { margins: 2.5, letter: 0.47 };

/** The width of a page below which a table has no room; undefined where it has room on a phone. */
export function stackedBelow(table: TableOfReport): (typeof stackings)[number] | undefined {
  const words = lettersOf(table, / (?=\()/);
  const columns = table.rows[0]?.length ?? 0;
  const isForPhones =
    Math.min(table.numbersFrom, columns) <= narrow.texts && lettersOf(table, undefined) <= narrow.letters;
  if (isForPhones) return undefined;
  return stackings.find((width) => words * page.letter + page.margins <= width) ?? stackings.at(-1);
}

/** Letters of the narrowest lines of a table: words are as wide as their longest, figures whole, or in the parts they can break in. */
function lettersOf({ rows, numbersFrom }: TableOfReport, figureParts: RegExp | undefined): number {
  const columns = rows[0]?.map((_, at) => at) ?? [];
  const longest = columns.map((at) =>
    Math.max(
      ...rows.map((row, line) => {
        const text = withoutMarks(row[at] ?? "");
        const isFigure = line > 0 && at >= numbersFrom;
        const parts = !isFigure ? text.split(/[ -]/) : figureParts ? text.split(figureParts) : [text];
        return Math.max(...parts.map((part) => part.length));
      }),
    ),
  );
  return longest.reduce((sum, length) => sum + length + 2, 0);
}

/** Whether the heading right above a table, the part's own or one in it, says what its caption says. */
export function isSaidBefore(
  { title, blocks }: { readonly title: string; readonly blocks: readonly Block[] },
  at: number,
): boolean {
  const [above, table] = [blocks[at - 1], blocks[at]];
  const heading = at === 0 ? title : above?.kind === "heading" ? above.text : undefined;
  return table?.kind === "table" && heading === table.caption;
}
