import type { VNode } from "preact";
import { usePage } from "./page-context.js";

/** A file without a project yet. */
export function ProjectsEmpty(props: { readonly onOpenExample?: (() => void) | undefined }): VNode {
  const { words } = usePage();
  const { onOpenExample } = props;
  return (
    <section class="kr-no-projects">
      <h2>{words.empty}</h2>
      <p>{words.emptyHow}</p>
      {onOpenExample && (
        <button type="button" class="kr-button" onClick={onOpenExample}>
          {words.openExample}
        </button>
      )}
    </section>
  );
}
