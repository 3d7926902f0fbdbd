import type { VNode } from "preact";
import type { MeasuredGroup, ProjectView } from "./model.js";
import { ProjectTitle } from "./ProjectTitle.js";
import { usePage } from "./page-context.js";
import { Unfolding } from "./Unfolding.js";

interface MeasuredSectionProps {
  readonly groups: readonly MeasuredGroup[];
  readonly projects: ReadonlyMap<string, ProjectView>;
}

/** Of which projects a realised effect is measured, and of which it is not: shares and lists. */
export function MeasuredSection({ groups, projects }: MeasuredSectionProps): VNode {
  const { words } = usePage();
  const used = groups.filter(({ projects: keys }) => keys.length > 0);
  return (
    <section class="kr-measured" aria-label={words.measuredHeading}>
      <h2>{words.measuredHeading}</h2>
      <p class="kr-muted kr-small">{words.measuredNote}</p>
      <div class="kr-share" aria-hidden="true">
        {used.map(({ id, part }) => (
          <span key={id} class={`kr-share-${id}`} style={{ flexGrow: part }} />
        ))}
      </div>
      {used.map(({ id, title, share, projects: keys }) => (
        <Unfolding
          key={id}
          name={`measured ${id}`}
          summary={
            <>
              <span class={`kr-key kr-share-${id}`} aria-hidden="true" /> {title}: {keys.length}{" "}
              <span class="kr-muted">({share})</span>
            </>
          }
        >
          <ul>
            {keys.map((key) => {
              const project = projects.get(key);
              return (
                project && (
                  <li key={key}>
                    <ProjectTitle project={project} />
                  </li>
                )
              );
            })}
          </ul>
        </Unfolding>
      ))}
    </section>
  );
}
