import type { VNode } from "preact";
import type { ProjectView } from "./model.js";
import { usePage } from "./page-context.js";

/** A project's name, which shows its place in the text where somebody can be asked; made-up ones are marked. */
export function ProjectTitle({ project }: { readonly project: ProjectView }): VNode {
  const { onReveal, words } = usePage();
  const { key, title, isSynthetic } = project;
  return (
    <>
      {onReveal === undefined ? (
        <span class="kr-project-title">{title}</span>
      ) : (
        <button type="button" class="kr-project-title" data-project={key} onClick={() => onReveal(key)}>
          {title}
        </button>
      )}
      {isSynthetic && (
        <>
          {" "}
          <span class="kr-tag">{words.synthetic}</span>
        </>
      )}
    </>
  );
}
