import type { VNode } from "preact";
import { usePage } from "./page-context.js";
import type { EstimatePageState } from "./page-state.js";

/** Narrows the list of all occupations. */
export function OccupationTools(props: {
  readonly state: EstimatePageState;
  readonly onState: (state: EstimatePageState) => void;
}): VNode {
  const { state, onState } = props;
  const { words, controls } = usePage();
  const labels = words.occupations;
  return (
    <div class="kr-tools">
      <controls.TextField
        label={labels.search}
        value={state.search}
        size={24}
        onChange={(search) => onState({ ...state, search })}
      />
      <controls.Checkbox
        label={labels.wideOnly}
        checked={state.wideOnly}
        onChange={(wideOnly) => onState({ ...state, wideOnly })}
      />
      {(state.search !== "" || state.wideOnly) && (
        <controls.Button onClick={() => onState({ ...state, search: "", wideOnly: false })}>
          {labels.reset}
        </controls.Button>
      )}
    </div>
  );
}
