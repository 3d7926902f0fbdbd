import type { Position, Range } from "@kommuneradar/core";
import { linesOf } from "../document-lines.js";
import { mappedCode } from "../mapped-code.js";
import { tableLines } from "../table-lines.js";
import { namesInLines, type TableName } from "../table-names.js";
import type { Asked } from "./asked.js";
import { paragraphs } from "./markdown.js";
import { occupationCard } from "./occupation.js";
import { ownCodeCard } from "./own-code.js";
import { partOfFile } from "./part-of-file.js";
import { municipalityCard, sectorCard } from "./places.js";
import { rowProcesses } from "./row-processes.js";

const cards = {
  occupation: occupationCard,
  municipality: municipalityCard,
  sector: sectorCard,
} as const;

/** The occupation that a cell counts as: of a code of the file's own, what the mapping leads it to. */
function occupationOf({ context }: Asked, { role, value }: TableName): string | undefined {
  if (role === "occupation") return value;
  return role === "own-code" ? mappedCode(context, value)?.target : undefined;
}

/** What the cell of a workforce table under the cursor means. */
export function tableCard(
  asked: Asked,
  position: Position,
): { readonly text: string; readonly range: Range } | undefined {
  const { context } = asked;
  const row = [...namesInLines(context, position.line, position.line)];
  const cell = row.find(
    ({ range }) => range.start.character <= position.character && position.character <= range.end.character,
  );
  const title = () => tableLines(context)?.titleIn(linesOf(context.document)(position.line) ?? "") ?? "";
  const card =
    cell?.role === "own-code"
      ? ownCodeCard(asked, cell.value, title())
      : cell && cards[cell.role](asked, cell.value);
  const sector = row.find(({ role }) => role === "sector")?.value;
  const code = cell && occupationOf(asked, cell);
  const text =
    card && code !== undefined
      ? paragraphs([card, partOfFile(asked, code, sector), rowProcesses(asked, code, sector)])
      : card;
  return cell && text !== undefined ? { text, range: cell.range } : undefined;
}
