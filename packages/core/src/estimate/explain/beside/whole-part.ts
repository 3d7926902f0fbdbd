import type { SectorFigures } from "../../comparison/types.js";
import type { Figures } from "../../types.js";
import { partsOf } from "../weight-parts.js";
import type { WalkedPart } from "./types.js";

/** A part or a year, and the sectors that make it. */
export function wholePart(
  figures: Figures,
  sectors: readonly SectorFigures[],
  hidesSectors: boolean,
): WalkedPart {
  return { kind: "part", figures, parts: partsOf(figures), sectors, hidesSectors };
}
