import type { VNode } from "preact";
import { type Palette, tint } from "../theme.js";

/** A share 0–1 as a place on a drawing that is as wide as its box: it needs no measuring, and never jumps. */
export function place(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 100_000) / 1000}%`;
}

/** Lines of a chart's grid recede behind its marks, most where the theme's lines are at full strength. */
export function gridOpacity({ mode }: Palette): number {
  return mode === "high-contrast" ? 0.35 : 0.6;
}

interface MarkProps {
  readonly palette: Palette;
  readonly share: number;
  /** Centre, px from the top. */
  readonly y: number;
  /** Half the height, px. */
  readonly size?: number;
}

/** Measure A: a filled dot, with a rim in the page's colour that parts it from its bar. */
export function Dot({ palette, share, y, size = 5 }: MarkProps): VNode {
  return (
    <circle
      cx={place(share)}
      cy={y}
      r={size}
      fill={palette.accent}
      stroke={palette.background}
      stroke-width="1"
    />
  );
}

/** Measure B: an open diamond. A nested drawing carries it, as paths know no per cent. */
export function Diamond({ palette, share, y, size = 5 }: MarkProps): VNode {
  return (
    <svg x={place(share)} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <path
        d={`M0 ${-size}L${size} 0L0 ${size}L${-size} 0Z`}
        fill={palette.background}
        stroke={palette.accent}
        stroke-width="1.5"
      />
    </svg>
  );
}

/** A saved value: a 1 px tick. */
export function SavedTick({ palette, share, y, size = 8 }: MarkProps): VNode {
  return (
    <line
      x1={place(share)}
      x2={place(share)}
      y1={y - size}
      y2={y + size}
      stroke={palette.foreground}
      stroke-width="1"
      shape-rendering="crispEdges"
    />
  );
}

interface BarProps {
  readonly palette: Palette;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  /** Strength of the fill; high contrast has outlines instead. */
  readonly strength?: number;
  readonly hatched?: boolean;
}

/** A bar over a range, at 35 % of the accent unless said otherwise. */
export function Bar({ palette, from, to, y, height, strength = 0.35, hatched = false }: BarProps): VNode {
  const isOutlined = palette.mode === "high-contrast" || hatched;
  const fill = hatched
    ? `url(#${hatchId})`
    : isOutlined
      ? palette.background
      : tint(palette, strength, palette.accent);
  return (
    <rect
      x={place(from)}
      y={y}
      width={place(to - from)}
      height={height}
      fill={fill}
      stroke={isOutlined ? palette.accent : "none"}
      stroke-width={palette.mode === "high-contrast" ? 1.5 : 1}
    />
  );
}

/** What is known of the workforce, in the colour of the text: it is no part of the potential, which has the accent. */
export function coverageColor(palette: Palette): string {
  return palette.mode === "high-contrast" ? palette.accent : tint(palette, 0.6);
}

/** Names of the fills that `Patterns` defines once per page. */
export const hatchId = "kr-hatch";
export const sparseId = "kr-hatch-sparse";
export const crossId = "kr-hatch-cross";
export const coverageHatchId = "kr-hatch-coverage";

/** The hatches: 4 px diagonal for what is filled in or thin; sparse and crossed stand in for tints in high contrast. */
export function Patterns({ palette }: { readonly palette: Palette }): VNode {
  const line = { stroke: palette.accent, "stroke-width": "1.25" };
  return (
    <svg class="kr-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id={hatchId}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M2 0V4" {...line} />
        </pattern>
        <pattern
          id={coverageHatchId}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M2 0V4" stroke={coverageColor(palette)} stroke-width="1.25" />
        </pattern>
        <pattern
          id={sparseId}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M4 0V8" {...line} />
        </pattern>
        <pattern
          id={crossId}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M2 0V4M0 2H4" {...line} />
        </pattern>
      </defs>
    </svg>
  );
}
