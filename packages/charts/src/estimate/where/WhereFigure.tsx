import type { ComponentChildren, VNode } from "preact";
import { ExplainButton } from "../explanation/ExplainButton.js";
import type { WherePart } from "./model.js";

/** Figures of a part, which can be pressed where there is something to explain. */
export function WhereFigure(props: {
  readonly part: WherePart;
  /** Whose figures they are, for those who do not see where they stand. */
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  const { part, name, children } = props;
  if (part.path === null) return <>{children}</>;
  return (
    <ExplainButton path={part.path} name={`${name}: ${part.weightText}, ${part.shareText}`}>
      {children}
    </ExplainButton>
  );
}
