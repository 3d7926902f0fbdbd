import type { RadarView } from "@kommuneradar/charts";
import type { RadarLayout } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";

/** What a format draws from. */
export interface Drawing {
  readonly view: RadarView;
  readonly layout: RadarLayout;
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
