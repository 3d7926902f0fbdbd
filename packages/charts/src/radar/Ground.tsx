import type { RingBand } from "@kommuneradar/core";
import type { VNode } from "preact";
import { bandFill, type Palette, tint } from "../theme.js";
import { arcPath, bandPath, type Frame, num, ringLinePath } from "./frame.js";
import type { RadarView } from "./view.js";

interface GroundProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly frame: Frame;
}

/** Width of the ring lines from inside out, px; the last holds for all further. */
const lineWidths = [1.5, 1.25, 1, 0.75];

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
      <g fill="none" stroke={plain ? palette.line : tint(palette, 0.5)}>
        {rings.map((band, index) => (
          <path
            key={band.id}
            d={ringLine(view, frame, band)}
            stroke-width={plain ? 1 : (lineWidths[index] ?? lineWidths.at(-1))}
          />
        ))}
      </g>
      <Lanes view={view} palette={palette} frame={frame} />
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

/** A lane that holds a technology is tinted and edged in its colour; an empty one is room, not a line. */
function Lanes({ view, palette, frame }: GroundProps): VNode {
  const plain = palette.mode === "high-contrast";
  const at = { cx: frame.centre, cy: frame.centre, fill: "none" };
  // Where there is no tint, a lane's inner edge is dashed: a ring line it is not.
  // At full strength the edges of a red or orange lane would outshine the centre.
  const edge = plain ? 1 : 0.5;
  return (
    <g>
      {view.layout.lanes
        .filter(({ filled }) => filled)
        .map((lane) => {
          const key = `${lane.ring} ${lane.category}`;
          const inner = num(lane.inner * frame.scale);
          const place = view.categories.findIndex(({ id }) => id === lane.category);
          const color = palette.categories[place] ?? palette.foreground;
          const middle = ((lane.inner + lane.outer) / 2) * frame.scale;
          const thickness = (lane.outer - lane.inner) * frame.scale;
          return (
            <g key={key}>
              {!plain && (
                <circle
                  {...at}
                  r={num(middle)}
                  stroke={color}
                  stroke-opacity="0.1"
                  stroke-width={num(thickness)}
                />
              )}
              <circle
                {...at}
                r={inner}
                stroke={color}
                stroke-opacity={edge}
                stroke-width="1"
                {...(plain && { "stroke-dasharray": "6 3" })}
              />
              <circle
                {...at}
                r={num(lane.outer * frame.scale)}
                stroke={color}
                stroke-opacity={edge}
                stroke-width="1"
              />
            </g>
          );
        })}
    </g>
  );
}
