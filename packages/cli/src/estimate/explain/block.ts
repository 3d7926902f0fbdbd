import { escapeMarkdown } from "@kommuneradar/charts";
import { columns } from "../../layout/columns.js";
import { rows } from "../markdown-rows.js";

/** An explanation to be read: what it is about, lines that rest on each other, a table, and what to know. */
export interface ExplainedBlock {
  readonly heading: string;
  /** Two blanks per level: each line rests on those further in. */
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly heading?: string;
    readonly rows: readonly (readonly string[])[];
    /** Columns that hold text, the others figures. */
    readonly textColumns: readonly number[];
    readonly notes: readonly string[];
  }[];
  /** Sources and the like: once for all blocks. */
  readonly sources: readonly string[];
}

/** Under one another, as text for a terminal or as Markdown. */
export function writeBlocks(blocks: readonly ExplainedBlock[], as: "text" | "markdown"): string {
  const write = as === "text" ? writeText : writeMarkdown;
  const sources = [...new Set(blocks.flatMap((block) => block.sources))];
  const last =
    as === "text" ? sources.join("\n") : sources.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
  return `${[...blocks.map(write), ...(last === "" ? [] : [last])].join("\n\n")}\n`;
}

function writeText({ heading, lines, tables }: ExplainedBlock): string {
  return [
    [heading, ...lines.map((line) => `  ${line}`)].join("\n"),
    ...tables.map(({ heading: head, rows: of, textColumns, notes }) =>
      [...(head ? [head] : []), columns(of, textColumns), ...notes].join("\n"),
    ),
  ].join("\n\n");
}

function writeMarkdown({ heading, lines, tables }: ExplainedBlock): string {
  const listed = lines.map((line) => {
    const text = line.trimStart();
    return `${" ".repeat(line.length - text.length)}- ${escapeMarkdown(text)}`;
  });
  return [
    `**${escapeMarkdown(heading)}**`,
    ...(listed.length === 0 ? [] : [listed.join("\n")]),
    ...tables.flatMap((table) => [
      ...(table.heading ? [escapeMarkdown(table.heading)] : []),
      rows(table.rows, table.textColumns.length),
      ...(table.notes.length === 0
        ? []
        : [table.notes.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]),
    ]),
  ].join("\n\n");
}
