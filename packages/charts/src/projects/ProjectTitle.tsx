import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import { addressOf } from "../published/address.js";
import type { ProjectView } from "./model.js";
import { usePage } from "./page-context.js";

/** A project's name, which shows its place in the text where somebody can be asked, or leads to its address; made-up ones are marked. */
export function ProjectTitle({ project }: { readonly project: ProjectView }): VNode {
  const { onReveal, addresses, words } = usePage();
  const { key, title, isSynthetic } = project;
  return (
    <>
      {onReveal === undefined ? (
        addresses === "linked" ? (
          <a class="kr-project-title" data-project={key} href={addressOf(key)}>
            <Marked text={title} />
          </a>
        ) : (
          <span class="kr-project-title">
            <Marked text={title} />
          </span>
        )
      ) : (
        <button type="button" class="kr-project-title" data-project={key} onClick={() => onReveal(key)}>
          <Marked text={title} />
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
