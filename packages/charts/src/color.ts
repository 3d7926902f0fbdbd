/** An opaque colour; channels 0–255, whole numbers after `parseColor` and `mix`. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/**
 * Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()` (commas or spaces, alpha as number or
 * per cent). A translucent colour is laid over `over`. Undefined for anything else, so that a caller can fall back.
 */
export function parseColor(text: string, over: Rgb = { r: 255, g: 255, b: 255 }): Rgb | undefined {
  const value = text.trim().toLowerCase();
  const channels = value.startsWith("#") ? hexChannels(value.slice(1)) : functionChannels(value);
  if (channels === undefined) return undefined;
  const [r, g, b, alpha] = channels;
  return mix({ r, g, b }, over, 1 - alpha);
}

type Channels = readonly [r: number, g: number, b: number, alpha: number];

function hexChannels(hex: string): Channels | undefined {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(hex)) return undefined;
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const at = (index: number) => Number.parseInt(long.slice(index, index + 2), 16);
  return [at(0), at(2), at(4), long.length === 8 ? at(6) / 255 : 1];
}

function functionChannels(value: string): Channels | undefined {
  const inner = /^rgba?\(([^()]*)\)$/.exec(value)?.[1];
  const parts = inner?.split(/[\s,/]+/).filter((part) => part !== "");
  if (parts === undefined || parts.length < 3 || parts.length > 4) return undefined;
  const amount = (part: string | undefined, whole: number) =>
    part?.endsWith("%") ? (Number(part.slice(0, -1)) / 100) * whole : Number(part);
  const [r, g, b] = parts.map((part) => clamp(amount(part, 255), 255));
  const alpha = parts.length === 4 ? clamp(amount(parts[3], 1), 1) : 1;
  if (r === undefined || g === undefined || b === undefined) return undefined;
  return [r, g, b, alpha].some(Number.isNaN) ? undefined : [r, g, b, alpha];
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}

/** `share` (0–1) of `other` mixed into `color`, channel by channel in sRGB. */
export function mix(color: Rgb, other: Rgb, share: number): Rgb {
  const channel = (from: number, to: number) => Math.round(from + (to - from) * share);
  return { r: channel(color.r, other.r), g: channel(color.g, other.g), b: channel(color.b, other.b) };
}

/** `#rrggbb`: the form every SVG viewer reads. */
export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** Contrast ratio of WCAG 2.2, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2.2, 0–1. */
function luminance({ r, g, b }: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** `color` with `foreground` mixed in, in steps of 20 %, until it stands `ratio` : 1 off `ground`. */
export function mendContrast(color: Rgb, foreground: Rgb, ground: Rgb, ratio: number): Rgb {
  for (let share = 0; share < 1; share += 0.2) {
    const mixed = mix(color, foreground, share);
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return foreground;
}
