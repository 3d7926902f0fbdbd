import type { VNode } from "preact";
import { wrapWords } from "../text/wrap.js";
import type { Palette } from "../theme.js";
import type { ProjectsView, ProjectView } from "./model.js";
import { projectsPageWords } from "./words/index.js";
import type { ProjectsPageWords } from "./words/words.js";

interface BoardPictureProps {
  readonly view: ProjectsView;
  readonly palette: Palette;
}

const margin = 20;
const columnWidth = 300;
const gap = 24;
/** Left of a card: the bar in the colour of its column. */
const cardInset = 10;
const lineHeight = 17;
const setting = { size: 12, scale: 1.15 };
const boldSetting = { ...setting, bold: true };
const headingSetting = { size: 16, scale: 1.15, bold: true };
const room = columnWidth - cardInset;

interface Card {
  readonly key: string;
  readonly title: readonly string[];
  readonly facts: readonly string[];
  readonly height: number;
}

/**
 * The board as a picture that stands alone: categories from left to right, sectors from top to bottom, of each project its
 * name, how far it has come and what has been had of it. The rest stands on the page and in the table.
 */
export function BoardPicture({ view, palette }: BoardPictureProps): VNode {
  const { language, board, projects } = view;
  const words = projectsPageWords(language);
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const columns = board.columns.flatMap((column, at) => (column.count > 0 ? [{ ...column, at }] : []));
  const width = Math.max(2, columns.length) * (columnWidth + gap) - gap;
  const title = wrapWords(view.title, width, headingSetting);
  const sentence = wrapWords(view.sentence, width, setting);
  const top = 14 + title.length * 20 + sentence.length * lineHeight;
  const rows = board.rows.map((row) => {
    const cells = columns.map(({ at }) =>
      (row.cells[at] ?? []).flatMap((key) => {
        const project = byKey.get(key);
        return project === undefined ? [] : [cardOf(project, words)];
      }),
    );
    return { ...row, cells, height: 36 + Math.max(0, ...cells.map(heightOf)) };
  });
  const first = top + 40;
  const tops = rows.map((_, at) => rows.slice(0, at).reduce((sum, { height }) => sum + height, first));
  const bottom = rows.reduce((sum, { height }) => sum + height, first);
  const note = projects.some(({ isSynthetic }) => isSynthetic)
    ? `${view.sourceLine} ${words.syntheticNote}`
    : view.sourceLine;
  const notes = wrapWords(note, width, setting);
  const height = bottom + 8 + notes.length * lineHeight + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * margin}
      height={height}
      viewBox={`0 0 ${width + 2 * margin} ${height}`}
      lang={language}
      role="group"
      aria-labelledby="kr-title"
      aria-describedby="kr-desc"
    >
      <title id="kr-title">{view.title}</title>
      <desc id="kr-desc">{view.sentence}</desc>
      <rect width={width + 2 * margin} height={height} fill={palette.background} />
      <g
        font-family={palette.fontFamily}
        font-size="12"
        fill={palette.foreground}
        transform={`translate(${margin} 0)`}
      >
        <Lines lines={title} y={32} step={20} size="16" weight="600" />
        <Lines lines={sentence} y={top - sentence.length * lineHeight + 18} />
        {columns.map(({ category, title: name, count }, place) => (
          <text key={category} x={place * (columnWidth + gap)} y={top + 28} font-weight="600">
            {name}
            <tspan dx="6" fill={palette.muted} font-weight="400">
              {count}
            </tspan>
          </text>
        ))}
        {rows.map(({ id, title: name, projects: own, cells }, row) => (
          <g key={id} transform={`translate(0 ${tops[row]})`}>
            <path d={`M0 24h${width}`} stroke={palette.line} />
            <text x="0" y="17" font-weight="600">
              {name}
              <tspan dx="6" fill={palette.muted} font-weight="400">
                {own.length}
              </tspan>
            </text>
            {cells.map((cards, place) => (
              <g key={columns[place]?.category} transform={`translate(${place * (columnWidth + gap)} 32)`}>
                <Cards cards={cards} color={colorOf(palette, columns[place]?.at)} palette={palette} />
              </g>
            ))}
          </g>
        ))}
        <Lines lines={notes} y={bottom + 20} fill={palette.muted} />
      </g>
    </svg>
  );
}

function cardOf(project: ProjectView, words: ProjectsPageWords): Card {
  const { key, title, statusTitle, benefits, isSynthetic } = project;
  const had = benefits.flatMap(({ realised }) => (realised === null ? [] : [realised.text]));
  const facts = [
    isSynthetic ? words.synthetic : "",
    statusTitle,
    had.length === 0 ? "" : `${words.realised.toLowerCase()} ${had.join(", ")}`,
  ].filter((fact) => fact !== "");
  const lines = {
    title: wrapWords(title, room, boldSetting),
    facts: facts.length === 0 ? [] : wrapWords(facts.join(" · "), room, setting),
  };
  return { key, ...lines, height: (lines.title.length + lines.facts.length) * lineHeight + 10 };
}

function heightOf(cards: readonly Card[]): number {
  return cards.reduce((sum, { height }) => sum + height, 0);
}

function Cards(props: {
  readonly cards: readonly Card[];
  readonly color: string;
  readonly palette: Palette;
}) {
  const { cards, color, palette } = props;
  return (
    <>
      {cards.map(({ key, title, facts, height }, at) => (
        <g key={key} transform={`translate(0 ${heightOf(cards.slice(0, at))})`}>
          <rect width="3" height={height - 8} fill={color} />
          <Lines lines={title} x={cardInset} y={12} weight="600" />
          <Lines lines={facts} x={cardInset} y={12 + title.length * lineHeight} fill={palette.muted} />
        </g>
      ))}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly y: number;
  readonly x?: number;
  readonly step?: number;
  readonly size?: string;
  readonly weight?: string;
  readonly fill?: string;
}

function Lines({ lines, y, x = 0, step = lineHeight, size, weight, fill }: LinesProps): VNode {
  return (
    <>
      {lines.map((line, at) => (
        <text key={`${at} ${line}`} x={x} y={y + at * step} font-size={size} font-weight={weight} fill={fill}>
          {line}
        </text>
      ))}
    </>
  );
}

function colorOf({ categories, foreground }: Palette, at: number | undefined): string {
  return categories[at ?? -1] ?? foreground;
}
