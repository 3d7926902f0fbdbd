import type { RingBand } from "@kommuneradar/core";
import type { VNode } from "preact";
import { bandFill, type Palette, ringLineColor } from "../theme.js";
import { arcPath, bandPath, type Frame, num, ringLinePath } from "./frame.js";
import type { RadarView } from "./view.js";

interface GroundProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly frame: Frame;
}

/** Width of the ring lines from inside out, px; the last holds for all further. */
const lineWidths = [1.5, 1.5, 1.25, 1];

/** Ring bands per segment, their lines over all of them, and the lanes that cut across. */
export function Ground({ view, palette, frame }: GroundProps): VNode {
  const plain = palette.mode === "high-contrast";
  const { rings } = view.layout;
  return (
    <g aria-hidden="true">
      {rings.map((band, index) => (
        <Band
          key={band.id}
          view={view}
          frame={frame}
          band={band}
          fill={bandFill(palette, index, rings.length)}
        />
      ))}
      <Lanes view={view} palette={palette} frame={frame} />
      <g fill="none" stroke={ringLineColor(palette)}>
        {rings.map((band, index) => (
          <path
            key={band.id}
            d={ringLine(view, frame, band)}
            stroke-width={plain ? 1 : (lineWidths[index] ?? lineWidths.at(-1))}
          />
        ))}
      </g>
    </g>
  );
}

interface BandProps {
  readonly view: RadarView;
  readonly frame: Frame;
  readonly band: RingBand;
  readonly fill: string;
}

/** A ring's band in every segment; all round where every category cuts across. */
function Band({ view, frame, band, fill }: BandProps): VNode {
  const { segments } = view.layout;
  if (segments.length > 0) {
    return (
      <path d={segments.map((own) => bandPath(frame, own, band.inner, band.outer)).join("")} fill={fill} />
    );
  }
  return (
    <circle
      cx={frame.centre}
      cy={frame.centre}
      r={num(((band.inner + band.outer) / 2) * frame.scale)}
      fill="none"
      stroke={fill}
      stroke-width={num((band.outer - band.inner) * frame.scale)}
    />
  );
}

function ringLine(view: RadarView, frame: Frame, band: RingBand): string {
  const { segments } = view.layout;
  if (segments.length > 0) return segments.map((own) => ringLinePath(frame, own, band.outer)).join("");
  return [0, Math.PI].map((start) => arcPath(frame, start, start + Math.PI, band.outer)).join("");
}

/**
 * A lane that holds a technology is tinted in its colour; an empty one is room, not a line. Its outer edge is its
 * ring's line, drawn over it, so that it is seen to lie inside its ring; its inner edge is weaker.
 */
function Lanes({ view, palette, frame }: GroundProps): VNode {
  const plain = palette.mode === "high-contrast";
  const at = { cx: frame.centre, cy: frame.centre, fill: "none" };
  return (
    <g>
      {view.layout.lanes
        .filter(({ filled }) => filled)
        .map((lane) => {
          const place = view.categories.findIndex(({ id }) => id === lane.category);
          const stroke = palette.categories[place] ?? palette.foreground;
          const [inner, outer] = [lane.inner * frame.scale, lane.outer * frame.scale];
          return (
            <g key={`${lane.ring} ${lane.category}`} stroke={stroke}>
              {plain ? (
                // Without a tint the outer edge leads through the gutters too, and the inner one is dashed.
                <circle {...at} r={num(outer)} />
              ) : (
                <circle
                  {...at}
                  r={num((inner + outer) / 2)}
                  stroke-opacity="0.14"
                  stroke-width={num(outer - inner)}
                />
              )}
              <circle
                {...at}
                r={num(inner)}
                {...(plain
                  ? { "stroke-dasharray": "6 3" }
                  : { "stroke-opacity": 0.35, "stroke-width": 0.75 })}
              />
            </g>
          );
        })}
    </g>
  );
}
