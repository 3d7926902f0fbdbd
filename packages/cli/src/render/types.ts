import type { RadarDrawing, ShareMeta } from "@kommuneradar/charts";
import type { Context } from "../commands/command.js";

/** Sheets that a document is made for, as CSS names them. */
export const papers = {
  a4: "A4",
  a3: "A3",
  "a4-landscape": "A4 landscape",
  "a3-landscape": "A3 landscape",
} as const;
export type Paper = keyof typeof papers;

/** What a format draws from. */
export interface Drawing extends RadarDrawing {
  readonly paper: Paper | undefined;
  readonly share: ShareMeta | undefined;
  readonly context: Context;
}

/** Bytes or text of the file, or why it cannot be drawn here. */
export type Drawn = string | Uint8Array | { readonly refused: string };

/** A format a radar can be drawn in. Add one: a file here and a line in index.ts. */
export interface Output {
  /** Ending of the file's name. */
  readonly format: string;
  draw(drawing: Drawing): Promise<Drawn>;
}
