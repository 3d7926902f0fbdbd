import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import { memo } from "../radar/memo.js";
import { BenefitsPlanPart } from "./BenefitsPlanPart.js";
import { Benefit, Effect } from "./Effect.js";
import { FreedTime } from "./FreedTime.js";
import type { ProjectView } from "./model.js";
import { ProjectTitle } from "./ProjectTitle.js";
import { usePage } from "./page-context.js";
import { Sources } from "./Sources.js";
import { Technologies } from "./Technologies.js";
import { Trials } from "./Trials.js";

/** Everything of a project that a board has room for, in the order a reader asks for it. */
export const ProjectCard = memo(function ProjectCard({ project }: { readonly project: ProjectView }): VNode {
  const { words, highlighted, addresses } = usePage();
  const { baseline, freedTime, summary, statusTitle, decision } = project;
  const facts = [
    project.municipality,
    project.owner && words.owner(project.owner),
    project.process && words.process(project.process),
    project.alsoIn.length > 0 ? words.also(project.alsoIn.join(", ")) : "",
  ].filter((fact) => fact !== "");
  return (
    <article
      class="kr-card"
      id={addresses === "named" ? project.key : undefined}
      aria-current={highlighted === project.key ? "true" : undefined}
    >
      <div class="kr-card-head">
        <h5>
          <ProjectTitle project={project} />
        </h5>
        {statusTitle !== "" && <span class="kr-status-word">{statusTitle}</span>}
      </div>
      {facts.length > 0 && (
        <p class="kr-muted kr-small">
          <Marked text={facts.join(" · ")} />
        </p>
      )}
      {summary !== "" && (
        <p>
          <Marked text={summary} />
        </p>
      )}
      {project.benefits.map((benefit, at) => (
        <Benefit key={at} benefit={benefit} />
      ))}
      {(baseline ?? freedTime) && (
        <dl>
          {baseline && (
            <div>
              <dt>{words.baseline}</dt>
              <dd>
                <Effect effect={baseline} />
              </dd>
            </div>
          )}
          {freedTime && (
            <div>
              <dt>{words.freedTime}</dt>
              <dd>
                <FreedTime freed={freedTime} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <Technologies technologies={project.technologies} />
      {project.competence.map((line, at) => (
        <p key={at}>
          <span class="kr-muted">{words.competence}:</span> <Marked text={line} />
        </p>
      ))}
      <BenefitsPlanPart project={project} />
      <Trials project={project} />
      <Sources sources={project.sources} />
      {decision !== "" && <p class="kr-muted kr-small">{decision}</p>}
    </article>
  );
});
