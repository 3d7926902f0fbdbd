import { formatNumber, type HorizonYear, type Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { textWidth } from "../text/text-width.js";
import { wrapWords } from "../text/wrap.js";
import { type Palette, tint } from "../theme.js";

/** Need for personnel over the years: a column per scenario, a row for all sectors and one for each. */
export interface HorizonPicture {
  readonly language: Language;
  readonly title: string;
  /** What the figures count, at the top of each axis. */
  readonly unit: string;
  readonly lines: { readonly demand: string; readonly need: string; readonly staying: string };
  readonly scenarios: readonly {
    readonly title: string;
    /** Every assumption, under its column. */
    readonly assumptions: readonly string[];
    /** All sectors first; a panel has the same place in every scenario, and the same scale. */
    readonly panels: readonly { readonly title: string; readonly years: readonly HorizonYear[] }[];
  }[];
  /** Under the picture. */
  readonly notes: readonly string[];
  readonly palette: Palette;
  /** Place of the one scenario to draw; all give the scale. Without it they stand side by side. */
  readonly only?: number;
  /** The panels are of sectors alone: none of them is of all. */
  readonly isOfSectors?: boolean;
  /** Titles of the scenarios stand beside the picture, and not in it. */
  readonly isUntitled?: boolean;
  /** A picture of its own that is shown as wide as there is room: where that is little, its names are written larger. */
  readonly isFluid?: boolean;
}

/** Widths in CSS px that the picture is shown at, and the size its names then have in it. */
const narrow: readonly (readonly [below: number, size: number])[] = [
  [460, 14.5],
  [400, 16.5],
  [336, 19.5],
];

/** Names of lines and figures, larger where the room is small; a page that holds the picture writes these rules with its own. */
export const narrowHorizonRules = (text: string, near: string): readonly { below: number; rules: string }[] =>
  narrow.map(([below, size], at) => ({
    below: below - 0.1,
    rules: `${text}{font-size:${size}px}${at === narrow.length - 1 ? `${near}{display:none}` : ""}`,
  }));

const margin = 20;
const plotWidth = 280;
/** Room left of a plot for the figures of its axis, and right of it for the names of its lines. */
const axisRoom = 64;
const nameRoom = 116;
const columnWidth = axisRoom + plotWidth + nameRoom;
const heights = { all: 190, sector: 100 };
/** Above a plot its title, below the years; more where a narrow page writes them larger, and a title begins above the axis' figures. */
const roomsOf = (isUntitled = false) =>
  isUntitled ? { titleRoom: 46, yearRoom: 44 } : { titleRoom: 30, yearRoom: 34 };
const lineHeight = 17;
const setting = { size: 12, scale: 1.15 };
const titleSetting = { size: 13, scale: 1.15, bold: true };
const titleLine = 18;

const fluid = narrowHorizonRules("text", ".kr-year-near")
  .map(({ below, rules }) => `@media (max-width:${below}px){${rules}}`)
  .join("");

/** The picture; a title, assumptions and notes that are empty take no room. */
export function HorizonChart(picture: HorizonPicture): VNode {
  const { palette, notes, title, language, only } = picture;
  const scenarios = only === undefined ? picture.scenarios : picture.scenarios.slice(only, only + 1);
  const rows = scenarios[0]?.panels.map((_, row) => row) ?? [];
  const heightOf = (row: number) =>
    row === 0 && picture.isOfSectors !== true ? heights.all : heights.sector;
  const titles = scenarios.map((scenario) =>
    picture.isUntitled === true ? [] : wrapWords(scenario.title, columnWidth - 24, titleSetting),
  );
  const top =
    picture.isUntitled === true
      ? 0
      : (title === "" ? 12 : 46) + Math.max(1, ...titles.map(({ length }) => length)) * titleLine;
  const { titleRoom, yearRoom } = roomsOf(picture.isUntitled);
  const tops = rows.map((row) =>
    rows.slice(0, row).reduce((sum, one) => sum + titleRoom + heightOf(one) + yearRoom, top),
  );
  const bottom = rows.reduce((sum, row) => sum + titleRoom + heightOf(row) + yearRoom, top);
  const width = Math.max(1, scenarios.length) * columnWidth + 2 * margin;
  const assumptions = scenarios.map((scenario) =>
    scenario.assumptions.flatMap((line) => wrapWords(line, columnWidth - 24, setting)),
  );
  const noteTop = bottom + Math.max(0, ...assumptions.map(({ length }) => length)) * lineHeight + 20;
  const noteLines = notes.flatMap((note) => wrapWords(note, width - 2 * margin, setting));
  const isAnyText = noteLines.length > 0 || assumptions.some(({ length }) => length > 0);
  const height = isAnyText ? noteTop + noteLines.length * lineHeight + margin : bottom;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={language}
      role="group"
      {...(title === ""
        ? { "aria-label": scenarios.map((one) => one.title).join(", ") }
        : { "aria-labelledby": "kr-title", "aria-describedby": "kr-desc" })}
    >
      {title !== "" && <title id="kr-title">{title}</title>}
      {title !== "" && <desc id="kr-desc">{notes.join(" ")}</desc>}
      {picture.isFluid === true && <style>{fluid}</style>}
      <rect width={width} height={height} fill={palette.background} />
      <g font-family={palette.fontFamily} font-size="12" fill={palette.foreground}>
        {title !== "" && (
          <text x={margin} y="30" font-size="16" font-weight="600">
            {title}
          </text>
        )}
        {scenarios.map((scenario, column) => (
          <g key={scenario.title} transform={`translate(${margin + column * columnWidth} 0)`}>
            {titles[column]?.map((line, at) => (
              <text
                key={`${at} ${line}`}
                x="0"
                y={(title === "" ? 24 : 58) + at * titleLine}
                font-size="13"
                font-weight="600"
              >
                {line}
              </text>
            ))}
            {scenario.panels.map((panel, row) => (
              <g key={panel.title} transform={`translate(0 ${tops[row]})`}>
                <Panel
                  {...picture}
                  {...panel}
                  height={heightOf(row)}
                  greatest={greatestOf(picture.scenarios.flatMap(({ panels }) => panels[row]?.years ?? []))}
                />
              </g>
            ))}
            {assumptions[column]?.map((line, at) => (
              <text key={`${at} ${line}`} x="0" y={bottom + (at + 1) * lineHeight} fill={palette.muted}>
                {line}
              </text>
            ))}
          </g>
        ))}
        {noteLines.map((line, at) => (
          <text key={`${at} ${line}`} x={margin} y={noteTop + (at + 1) * lineHeight} fill={palette.muted}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}

interface PanelProps extends Pick<HorizonPicture, "language" | "unit" | "lines" | "palette" | "isUntitled"> {
  readonly title: string;
  readonly years: readonly HorizonYear[];
  readonly height: number;
  readonly greatest: number;
}

function Panel(props: PanelProps): VNode {
  const { title, years, height, greatest, language, unit, lines, palette, isUntitled = false } = props;
  const { titleRoom } = roomsOf(isUntitled);
  const [first, last] = [years[0], years.at(-1)];
  const spanned = Math.max(1, (last?.year ?? 0) - (first?.year ?? 0));
  const x = (year: number) => round(axisRoom + (plotWidth * (year - (first?.year ?? 0))) / spanned);
  const y = (value: number) => round(titleRoom + height * (1 - Math.max(0, value) / greatest));
  /** Where a picture is shown small and its names large, a year so near an end has no room. */
  const isNearEnd = (year: number) =>
    [first?.year, last?.year].some((end) => year !== end && Math.abs(x(year) - x(end ?? year)) < 96);
  const path = (of: (year: HorizonYear) => number) =>
    years.map((year, at) => `${at === 0 ? "M" : "L"}${x(year.year)} ${y(of(year))}`).join("");
  const area = `${path(({ need }) => need.high)}${[...years]
    .reverse()
    .map(({ year, need }) => `L${x(year)} ${y(need.low)}`)
    .join("")}Z`;
  const names = last
    ? apart(
        [
          { text: lines.demand, y: y(last.demand) },
          { text: lines.need, y: y(last.need.mid) },
          { text: lines.staying, y: y(last.staying) },
        ],
        isUntitled ? 20 : 15,
      )
    : [];
  return (
    <>
      <text x={isUntitled ? 0 : axisRoom} y="18">
        <tspan font-weight="600">{title}</tspan>
        <tspan dx="8" fill={palette.muted}>
          {unit}
        </tspan>
      </text>
      {[0, greatest / 2, greatest].map((value) => (
        <g key={value}>
          <path
            d={`M${axisRoom} ${y(value)}h${plotWidth}`}
            stroke={palette.line}
            stroke-width={value === 0 ? 1.5 : 1}
          />
          <text x={axisRoom - 8} y={y(value) + 4} text-anchor="end" fill={palette.muted}>
            {formatNumber(value, language)}
          </text>
        </g>
      ))}
      <path d={area} fill={tint(palette, 0.28, palette.accent)} stroke="none" />
      <path
        d={path(({ demand }) => demand)}
        fill="none"
        stroke={palette.muted}
        stroke-width="1.5"
        stroke-dasharray="5 4"
      />
      <path
        d={path(({ staying }) => staying)}
        fill="none"
        stroke={palette.foreground}
        stroke-width="1.5"
        stroke-dasharray="1.5 3"
      />
      <path d={path(({ need }) => need.mid)} fill="none" stroke={palette.accent} stroke-width="2.5" />
      {yearMarks(years).map((year) => (
        <text
          key={year}
          class={isNearEnd(year) ? "kr-year-near" : undefined}
          x={x(year)}
          y={titleRoom + height + 18}
          text-anchor={year === first?.year ? "start" : year === last?.year ? "end" : "middle"}
          fill={palette.muted}
        >
          {year}
        </text>
      ))}
      {names.map(({ text, y: at }) => (
        <text key={text} x={axisRoom + plotWidth + 8} y={at + 4}>
          {text}
        </text>
      ))}
    </>
  );
}

/** First and last year, and every fifth between that stands clear of them. */
function yearMarks(years: readonly HorizonYear[]): number[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const room = (textWidth(String(last), setting) + 12) * Math.max(1, last - first);
  const between = years
    .map(({ year }) => year)
    .filter(
      (year) =>
        year % 5 === 0 && (year - first) * plotWidth > room * 1.5 && (last - year) * plotWidth > room * 1.5,
    );
  return [...new Set([first, ...between, last])];
}

/** The least round number that every line and band is under. */
function greatestOf(years: readonly HorizonYear[]): number {
  const most = Math.max(1, ...years.flatMap(({ demand, need, staying }) => [demand, need.high, staying]));
  const step = 10 ** Math.floor(Math.log10(most));
  const [round = 10] = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].filter((factor) => factor * step >= most);
  return round * step;
}

/** Names of lines, moved down until none stands on another. */
function apart(names: readonly { readonly text: string; readonly y: number }[], gap: number) {
  let free = Number.NEGATIVE_INFINITY;
  return [...names]
    .sort((a, b) => a.y - b.y)
    .map(({ text, y }) => {
      const at = Math.max(y, free);
      free = at + gap;
      return { text, y: at };
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
