import type { VNode } from "preact";
import { withoutMarks } from "../languages/language-marks.js";
import { Marked } from "../languages/Marked.js";
import { EffectList } from "./Effect.js";
import type { ProjectGroup, ProjectView } from "./model.js";
import { ProjectTitle } from "./ProjectTitle.js";
import { usePage } from "./page-context.js";

interface ProjectGroupsProps {
  readonly groups: readonly (ProjectGroup & { readonly ring?: string })[];
  readonly projects: ReadonlyMap<string, ProjectView>;
  /** What of a project its heading does not say. */
  readonly beside: (project: ProjectView) => string;
}

/** Projects under headings, a row each: by technology or by sector. */
export function ProjectGroups({ groups, projects, beside }: ProjectGroupsProps): VNode {
  return (
    <div class="kr-groups">
      {groups.map(({ id, title, ring, projects: keys }) => (
        <section key={id} aria-label={withoutMarks(title)}>
          <h3>
            <Marked text={title} />{" "}
            {ring !== undefined && ring !== "" && (
              <span class="kr-tag">
                <Marked text={ring} />
              </span>
            )}{" "}
            <span class="kr-muted">{keys.length}</span>
          </h3>
          <ul>
            {keys.map((key) => {
              const project = projects.get(key);
              return (
                project && (
                  <li key={key}>
                    <Row project={project} beside={beside(project)} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ project, beside }: { readonly project: ProjectView; readonly beside: string }): VNode {
  const { words, highlighted } = usePage();
  const { benefits, statusTitle } = project;
  const facts = [statusTitle || words.withoutStatus, beside].join(" · ");
  const effects = (["potential", "realised"] as const).filter((which) =>
    benefits.some((benefit) => benefit[which] !== null),
  );
  return (
    <article class="kr-project-row" aria-current={highlighted === project.key ? "true" : undefined}>
      <h4>
        <ProjectTitle project={project} />
      </h4>
      <p class="kr-muted">{facts}</p>
      {effects.map((which) => (
        <div key={which} class={`kr-row-effect kr-row-${which}`}>
          <span class="kr-muted">{words[which]} </span>
          <EffectList benefits={benefits} which={which} />
        </div>
      ))}
    </article>
  );
}
