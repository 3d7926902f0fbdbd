import type { VNode } from "preact";
import type { BoardView, ProjectView } from "./model.js";
import { ProjectCard } from "./ProjectCard.js";
import { usePage } from "./page-context.js";

interface BoardProps {
  readonly board: BoardView;
  readonly projects: ReadonlyMap<string, ProjectView>;
}

/** Width of a column nobody has a project in, px: its name and its nought. */
const emptyColumn = 120;

/** Projects by category, from left to right, and sector, from top to bottom; in a narrow pane one under the other. */
export function Board({ board, projects }: BoardProps): VNode {
  const { palette } = usePage();
  const tracks = board.columns.map(({ count }) => (count > 0 ? "minmax(0,1fr)" : `${emptyColumn}px`));
  const colors = Object.fromEntries(
    board.columns.map((_, at) => [`--kr-column-${at}`, palette.categories[at] ?? palette.foreground]),
  );
  return (
    <div class="kr-board" style={{ "--kr-tracks": tracks.join(" "), ...colors }}>
      <div class="kr-board-head" aria-hidden="true">
        {board.columns.map(({ category, title, count }) => (
          <span key={category}>
            {title} <span class="kr-muted">{count}</span>
          </span>
        ))}
      </div>
      {board.rows.map(({ id, title, projects: own, cells }) => (
        <section key={id} class="kr-board-row" aria-label={title}>
          <h3>
            {title} <span class="kr-muted">{own.length}</span>
          </h3>
          <div class="kr-board-cells">
            {board.columns.map((column, at) => (
              <Cell
                key={column.category}
                title={column.title}
                at={at}
                keys={cells[at] ?? []}
                projects={projects}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface CellProps {
  readonly title: string;
  readonly at: number;
  readonly keys: readonly string[];
  readonly projects: ReadonlyMap<string, ProjectView>;
}

function Cell({ title, at, keys, projects }: CellProps): VNode {
  if (keys.length === 0) return <div class="kr-cell kr-empty-cell" />;
  return (
    <div class={`kr-cell kr-cell-${at}`}>
      <h4>{title}</h4>
      <ul>
        {keys.map((key) => {
          const project = projects.get(key);
          return project && <li key={key}>{<ProjectCard project={project} />}</li>;
        })}
      </ul>
    </div>
  );
}
