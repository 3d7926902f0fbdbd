import { tableRows } from "./table-rows.js";
import type { RadarExporter } from "./types.js";

const shown = 8;

/** A Markdown page: a table of where everything stands. Descriptions are left to other formats. */
export const markdown: RadarExporter = {
  ending: "md",
  holds: ["title", "assessment", "status"],
  holdsUnplaced: true,
  write: (view) => {
    const [header = [], ...rows] = tableRows(view).map((row) => row.slice(1, shown));
    const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
    const table = [line(header), line(header.map(() => "---")), ...rows.map(line)];
    return [{ path: "", content: `# ${inline(view.title)}\n\n${view.date}\n\n${table.join("\n")}\n` }];
  },
};

function cell(text: string): string {
  return inline(text).replaceAll("|", "\\|");
}

/** Nothing of a text becomes markup, and a line stays a line. */
function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>&#~]/g, "\\$&");
}
