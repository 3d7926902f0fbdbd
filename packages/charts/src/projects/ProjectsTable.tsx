import type { ComponentChildren, VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import { EffectList } from "./Effect.js";
import { FreedTime } from "./FreedTime.js";
import type { ProjectsView, ProjectView } from "./model.js";
import { ProjectTitle } from "./ProjectTitle.js";
import { usePage } from "./page-context.js";
import { type SortColumn, sortBy, sortColumns, sortedProjects } from "./page-state.js";
import { Technologies } from "./Technologies.js";
import type { ProjectColumn } from "./words/words.js";

const columns: Readonly<
  Record<Exclude<ProjectColumn, "title">, (project: ProjectView) => ComponentChildren>
> = {
  category: ({ categoryTitle, alsoIn }) => [categoryTitle, ...alsoIn].join(", "),
  sector: ({ sectorTitle }) => sectorTitle,
  status: ({ statusTitle }) => statusTitle,
  potential: ({ benefits }) =>
    hasEffect(benefits, "potential") && <EffectList benefits={benefits} which="potential" />,
  realised: ({ benefits }) =>
    hasEffect(benefits, "realised") && <EffectList benefits={benefits} which="realised" />,
  benefit: ({ benefits }) =>
    benefits.some(({ kind, owner }) => kind !== "" || owner !== "") && (
      <ul>
        {benefits.map(({ kind, owner }, at) => (
          <li key={at}>
            <Marked text={[kind, owner].filter((fact) => fact !== "").join(", ")} />
          </li>
        ))}
      </ul>
    ),
  technologies: ({ technologies }) => technologies.length > 0 && <Technologies technologies={technologies} />,
  freedTime: ({ freedTime }) => freedTime && <FreedTime freed={freedTime} />,
  trials: ({ trialsTitle }) => trialsTitle,
};

const names = Object.keys(columns) as (keyof typeof columns)[];

/** Every project a row: what the board shows, for reading across. In a narrow pane a row is a block of lines. */
export function ProjectsTable({ view }: { readonly view: ProjectsView }): VNode {
  const { words, state, highlighted } = usePage();
  return (
    <table class="kr-projects-table" aria-label={words.table} style={headsInFront(words.columns)}>
      <thead>
        <tr>
          {(["title", ...names] as const).map((column) => (
            <Head key={column} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sortedProjects(view, state.sort).map((project) => (
          <tr key={project.key} aria-current={highlighted === project.key ? "true" : undefined}>
            <th scope="row">
              <ProjectTitle project={project} />
            </th>
            {names.map((column) => {
              const content = columns[column](project);
              return <td key={column}>{content ? <div>{content}</div> : null}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In a narrow pane the head of its column stands in front of each value: once for the table, not in every cell. */
function headsInFront(titles: Readonly<Record<ProjectColumn, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, at) => [`--kr-head-${at}`, JSON.stringify(titles[name])]));
}

function Head({ column }: { readonly column: ProjectColumn }): VNode {
  const { words, state, onState } = usePage();
  const title = words.columns[column];
  const sorted = sortColumns.find((one): one is SortColumn => one === column);
  const isSorted = sorted !== undefined && state.sort?.column === sorted;
  const direction = state.sort?.descending === true ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      {sorted === undefined || onState === undefined ? (
        title
      ) : (
        <button type="button" onClick={() => onState(sortBy(state, sorted))}>
          {title}
        </button>
      )}
    </th>
  );
}

function hasEffect(benefits: ProjectView["benefits"], which: "potential" | "realised"): boolean {
  return benefits.some((benefit) => benefit[which] !== null);
}
