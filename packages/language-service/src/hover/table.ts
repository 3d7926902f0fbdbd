import type { Position, Range } from "@kommuneradar/core";
import { namesInLines } from "../table-names.js";
import type { Asked } from "./asked.js";
import { occupationCard } from "./occupation.js";
import { ownCodeCard } from "./own-code.js";
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
  const cell = [...namesInLines(asked.context, position.line, position.line)].find(
    ({ range }) => range.start.character <= position.character && position.character <= range.end.character,
  );
  const text = cell && cards[cell.role](asked, cell.value);
  return cell && text !== undefined ? { text, range: cell.range } : undefined;
}
