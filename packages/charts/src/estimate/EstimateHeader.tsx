import type { ComponentChildren, VNode } from "preact";
import type { EstimateView } from "./model.js";
import { usePage } from "./page-context.js";

/** Title, what the figures are of in one sentence, and what kind of data it is. `tools`: the host's own controls. */
export function EstimateHeader(props: {
  readonly view: EstimateView;
  readonly tools?: ComponentChildren;
}): VNode {
  const { view, tools } = props;
  const { controls } = usePage();
  return (
    <header class="kr-header">
      <div class="kr-title-line">
        <h1>{view.title}</h1>
        {view.badge !== null && (
          <span class="kr-sample">
            <controls.Badge>{view.badge}</controls.Badge>
          </span>
        )}
        {view.updating !== null && <span class="kr-muted">{view.updating}</span>}
        {tools !== undefined && <div class="kr-header-tools">{tools}</div>}
      </div>
      {view.sentence !== "" && <p class="kr-sentence">{view.sentence}</p>}
    </header>
  );
}
