import { Fragment, type VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import { Outward } from "../radar/Outward.js";
import type { ProjectView } from "./model.js";
import { usePage } from "./page-context.js";

/** What a project is known from, each with its address. */
export function Sources({ sources }: Pick<ProjectView, "sources">): VNode | null {
  const { words } = usePage();
  if (sources.length === 0) return null;
  return (
    <p class="kr-sources kr-muted kr-small">
      {words.sources(sources.length)}:{" "}
      {sources.map(({ title, url }, at) => (
        <Fragment key={`${title} ${url}`}>
          {at > 0 && "; "}
          <Outward url={url}>
            <Marked text={title} />
          </Outward>
        </Fragment>
      ))}
    </p>
  );
}
