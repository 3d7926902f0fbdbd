import type { Position, Range } from "@kommuneradar/core";
import { namesInLines } from "../table-names.js";
import type { Asked } from "./asked.js";
import { paragraphs } from "./markdown.js";
import { occupationCard } from "./occupation.js";
import { ownCodeCard } from "./own-code.js";
import { partOfFile } from "./part-of-file.js";
import { municipalityCard, sectorCard } from "./places.js";

const cards = {
  occupation: occupationCard,
  "own-code": ownCodeCard,
  municipality: municipalityCard,
  sector: sectorCard,
} as const;

/** What the cell of a workforce table under the cursor means. */
export function tableCard(
  asked: Asked,
  position: Position,
): { readonly text: string; readonly range: Range } | undefined {
  const row = [...namesInLines(asked.context, position.line, position.line)];
  const cell = row.find(
    ({ range }) => range.start.character <= position.character && position.character <= range.end.character,
  );
  const card = cell && cards[cell.role](asked, cell.value);
  const sector = row.find(({ role }) => role === "sector")?.value;
  const text =
    cell?.role === "occupation" && card ? paragraphs([card, partOfFile(asked, cell.value, sector)]) : card;
  return cell && text !== undefined ? { text, range: cell.range } : undefined;
}
