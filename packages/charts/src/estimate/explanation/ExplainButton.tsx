import type { WalkPath } from "@kommuneradar/core";
import type { ComponentChildren, VNode } from "preact";
import { usePage } from "../page-context.js";
import type { Pressed } from "./use-walk.js";
import { walkKey } from "./walk-key.js";
import { explanationWords } from "./words.js";

/** A figure that can be pressed to see how it comes about; on pages nobody can press, the figure alone. */
export function ExplainButton(props: {
  readonly path: WalkPath;
  /** The figure with its name, for those who do not see where it stands. */
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  const { path, name, children } = props;
  const { goTo, language } = usePage();
  if (goTo === undefined || children === "") return <>{children}</>;
  return (
    <button
      type="button"
      class="kr-explains"
      data-explains=""
      data-walk={walkKey(path)}
      aria-label={explanationWords(language).explain(name)}
      onClick={(event) => {
        event.stopPropagation();
        const pressed: Pressed = event.currentTarget;
        goTo(path, pressed);
      }}
    >
      {children}
    </button>
  );
}
