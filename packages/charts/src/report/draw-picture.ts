import { renderHorizonSvg } from "../static/horizon-svg.js";
import { renderRadarSvg } from "../static/radar-svg.js";
import type { Palette } from "../theme.js";
import type { Drawing } from "./blocks.js";

/** Several parts show the same, and a large one takes long to draw. */
const drawn = new WeakMap<object, Map<string, string>>();

/** A picture as SVG that stands alone, in the colours asked for. */
export function drawPicture(drawing: Drawing, palette: Palette): string {
  const [of, key] =
    drawing.kind === "radar"
      ? [drawing.view, `${drawing.width} ${drawing.isBrief} ${JSON.stringify(palette)}`]
      : [drawing.picture, JSON.stringify(palette)];
  const known = drawn.get(of) ?? new Map<string, string>();
  drawn.set(of, known);
  const svg = known.get(key) ?? drawAnew(drawing, palette);
  known.set(key, svg);
  return svg;
}

function drawAnew(drawing: Drawing, palette: Palette): string {
  return drawing.kind === "radar"
    ? renderRadarSvg(drawing.view, { palette, width: drawing.width, isBrief: drawing.isBrief ?? false })
    : renderHorizonSvg({ ...drawing.picture, palette });
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
