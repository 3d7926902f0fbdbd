import type { VNode } from "preact";
import { figuresWhole } from "./figures-whole.js";

/** A figure with its range; where both have no room on a line, the range stands whole on the next. */
export function Figure({ text }: { readonly text: string }): VNode {
  const [figure = "", range] = figuresWhole(text).split(/ (?=\()/);
  return (
    <>
      {figure}
      {range !== undefined && (
        <>
          {" "}
          <span class="kr-bounds">{range}</span>
        </>
      )}
    </>
  );
}
