import { renderHorizonSvg } from "../static/horizon-svg.js";
import { renderRadarSvg } from "../static/radar-svg.js";
import { renderTableSvg } from "../static/table-svg.js";
import type { Palette } from "../theme.js";
import type { Drawing } from "./blocks.js";

type Kind = Drawing["kind"];

/** How a kind of drawing is drawn: what of it is large and stays the same object, and its SVG. */
interface Drawer<Of> {
  readonly of: (drawing: Of) => object;
  readonly draw: (drawing: Of, palette: Palette) => string;
}

/** A line for each kind of drawing; the compiler asks for it. */
const drawers: { readonly [K in Kind]: Drawer<Extract<Drawing, { readonly kind: K }>> } = {
  radar: {
    of: ({ view }) => view,
    draw: ({ view, width, isBrief = false, isKeyed = false }, palette) =>
      renderRadarSvg(view, { palette, width, isBrief, isKeyed }),
  },
  horizon: {
    of: ({ picture }) => picture,
    draw: ({ picture }, palette) => renderHorizonSvg({ ...picture, palette }),
  },
  table: {
    of: ({ table }) => table,
    draw: ({ table }, palette) => renderTableSvg({ ...table, palette }),
  },
};

/** Several parts show the same, and a large one takes long to draw. */
const drawn = new WeakMap<object, Map<string, string>>();

/** A picture as SVG that stands alone, in the colours asked for. */
export function drawPicture(drawing: Drawing, palette: Palette): string {
  const { of, draw } = drawers[drawing.kind] as Drawer<Drawing>;
  const large = of(drawing);
  const key = JSON.stringify([drawing, palette], (_, value) => (value === large ? null : value));
  const known = drawn.get(large) ?? new Map<string, string>();
  drawn.set(large, known);
  const svg = known.get(key) ?? draw(drawing, palette);
  known.set(key, svg);
  return svg;
}

/** Width and height that a drawing states of itself, in CSS px. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "1000", height = "1000"] = /<svg[^>]* width="(\d+)[^>]* height="(\d+)/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A drawing as an address that an `<img>` takes, wherever it is shown. */
export function addressOfSvg(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}
