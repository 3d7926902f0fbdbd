import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import type { ProjectView } from "./model.js";
import { usePage } from "./page-context.js";

/** Hours set free and what they are used for; hours without a use are marked. */
export function FreedTime({ freed }: { readonly freed: NonNullable<ProjectView["freedTime"]> }): VNode {
  const { words } = usePage();
  const { hours, usedFor } = freed;
  return (
    <>
      <span class="kr-figure">{hours}</span>
      {usedFor === "" ? (
        <>
          {" "}
          <span class="kr-lacking">{words.withoutUse}</span>
        </>
      ) : (
        <Marked text={`, ${words.usedFor(usedFor)}`} />
      )}
    </>
  );
}
