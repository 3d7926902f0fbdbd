import type { Position, Range } from "@kommuneradar/core";
import { linesOf } from "../document-lines.js";
import { tableLines } from "../table-lines.js";
import { namesInLines } from "../table-names.js";
import type { Asked } from "./asked.js";
import { paragraphs } from "./markdown.js";
import { occupationCard } from "./occupation.js";
import { ownCodeCard } from "./own-code.js";
import { partOfFile } from "./part-of-file.js";
import { municipalityCard, sectorCard } from "./places.js";

const cards = {
  occupation: occupationCard,
  municipality: municipalityCard,
  sector: sectorCard,
} as const;

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
  const text =
    cell?.role === "occupation" && card ? paragraphs([card, partOfFile(asked, cell.value, sector)]) : card;
  return cell && text !== undefined ? { text, range: cell.range } : undefined;
}
