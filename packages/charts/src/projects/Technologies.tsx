import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import type { TechnologyRef } from "./model.js";

/** Technologies, each with its ring where the radar gives one. */
export function Technologies(props: { readonly technologies: readonly TechnologyRef[] }): VNode | null {
  const { technologies } = props;
  if (technologies.length === 0) return null;
  return (
    <ul class="kr-technologies">
      {technologies.map(({ id, title, ring }) => (
        <li key={id}>
          <Marked text={title} />
          {ring !== "" && (
            <>
              {" "}
              <span class="kr-tag">
                <Marked text={ring} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
