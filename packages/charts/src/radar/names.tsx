import type { ComponentChildren, VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { num } from "./frame.js";
import type { LaneName } from "./lane-names.js";
import type { RimName } from "./rim-names.js";
import type { RingName } from "./ring-names.js";
import type { RadarView } from "./view.js";

interface Shared {
  readonly view: RadarView;
  readonly palette: Palette;
}

interface RingNamesProps extends Shared {
  readonly names: readonly RingName[];
  /** The rings that are shown alone. */
  readonly only: readonly string[];
  /** Without it the names are only text. */
  readonly onRing: ((ring: string) => void) | undefined;
}

/** Ring names in the gutter, on page background. Each is a button that filters to its ring; its title the condition. */
export function RingNames({ view, palette, names, only, onRing }: RingNamesProps): VNode {
  const words = radarWords(view.language);
  const seen = new Set<string>();
  return (
    <g>
      {names.map(({ ring, lines, count, x, y, box }) => {
        const title = view.rings.find(({ id }) => id === ring)?.title ?? ring;
        // The mirrored names repeat the first ones: one stop of the Tab key is enough.
        const button =
          onRing === undefined || seen.has(ring)
            ? { "aria-hidden": true }
            : {
                role: "button" as const,
                tabindex: 0,
                // What is seen is part of what is heard: a ring may stand as its number.
                "aria-label": `${[...lines, count.trim()].filter((part) => part !== "").join(" ")}: ${words.onlyRing(title)}`,
                "aria-pressed": only.includes(ring),
                onKeyDown: (event: { key: string; preventDefault(): void }) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  onRing(ring);
                },
              };
        seen.add(ring);
        return (
          <g key={`${num(x)} ${num(y)}`}>
            <rect
              class={onRing && "kr-ring-name"}
              x={num(box.left)}
              y={num(box.top)}
              width={num(box.right - box.left)}
              height={num(box.bottom - box.top)}
              fill={palette.background}
              {...button}
              {...(onRing && { onClick: () => onRing(ring) })}
            >
              <title>{conditionOf(view, ring)}</title>
            </rect>
            {lines.map((line, index) => (
              <text
                key={line}
                x={num(x)}
                y={num(y + 4 + (index - (lines.length - 1) / 2) * 14)}
                text-anchor="middle"
                font-size="11"
                font-weight="600"
                fill={palette.foreground}
                aria-hidden="true"
                pointer-events="none"
                {...(only.includes(ring) && { "text-decoration": "underline" })}
              >
                {line}
                {index === lines.length - 1 && <Count palette={palette}>{count}</Count>}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

function conditionOf(view: RadarView, id: string): string {
  const ring = view.rings.find((candidate) => candidate.id === id);
  return ring?.condition ? `${ring.title}: ${ring.condition}` : (ring?.title ?? id);
}

type AlongPath = Shared & { readonly prefix: string };

/** Segment names along the rim, with their counts. */
export function RimNames({
  view,
  palette,
  names,
  prefix,
}: AlongPath & { readonly names: readonly RimName[] }): VNode {
  return (
    <g aria-hidden="true">
      {names.flatMap(({ category, lines }, place) =>
        lines.map(({ text, count, path }, row) => (
          <PathText
            key={path}
            id={`${prefix}-rim-${place}-${row}`}
            path={path}
            size={12}
            color={textColor(view, palette, category)}
          >
            {text}
            <Count palette={palette}>{count}</Count>
          </PathText>
        )),
      )}
    </g>
  );
}

/** Names of what cuts across, on their lanes. */
export function LaneNames({
  view,
  palette,
  names,
  prefix,
}: AlongPath & { readonly names: readonly LaneName[] }): VNode {
  return (
    <g aria-hidden="true">
      {names.map(({ category, text, count, path }, place) => (
        <PathText
          key={category}
          id={`${prefix}-lane-${place}`}
          path={path}
          size={11}
          color={textColor(view, palette, category)}
        >
          {text}
          <Count palette={palette}>{count}</Count>
        </PathText>
      ))}
    </g>
  );
}

/** How many technologies stand there, lighter than the name before it; nothing for "". */
function Count({
  palette,
  children,
}: {
  readonly palette: Palette;
  readonly children: string;
}): VNode | null {
  if (children === "") return null;
  return (
    <tspan fill={palette.muted} font-weight="400">
      {children}
    </tspan>
  );
}

interface PathTextProps {
  readonly id: string;
  readonly path: string;
  readonly size: number;
  readonly color: string;
  readonly children: ComponentChildren;
}

function PathText({ id, path, size, color, children }: PathTextProps): VNode {
  return (
    <g>
      <path id={id} d={path} fill="none" />
      <text font-size={size} font-weight="600" fill={color} text-anchor="middle">
        <textPath href={`#${id}`} startOffset="50%">
          {children}
        </textPath>
      </text>
    </g>
  );
}

function textColor(view: RadarView, palette: Palette, category: string): string {
  const place = view.categories.findIndex(({ id }) => id === category);
  return palette.categoryTexts[place] ?? palette.foreground;
}
