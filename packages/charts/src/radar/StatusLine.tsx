import type { VNode } from "preact";
import { words as sharedWords } from "../text/index.js";
import { SinceStatus } from "./since/SinceStatus.js";
import { statusText } from "./status-text.js";
import type { RadarView } from "./view.js";

interface StatusLineProps {
  readonly view: RadarView;
  /** How many pass the filter; undefined without one. */
  readonly found: number | undefined;
  readonly updating: boolean;
  readonly onReset: () => void;
  readonly onStopComparing?: (() => void) | undefined;
}

/** One line that is always there, so that a filter moves nothing: what is shown, and the way back. */
export function StatusLine(props: StatusLineProps): VNode {
  const { view, found, updating, onReset, onStopComparing } = props;
  const { shared } = sharedWords(view.language);
  return (
    <p class="kr-status">
      <span>{statusText(view, found)}</span>
      {found !== undefined && (
        <button type="button" class="kr-link" onClick={onReset}>
          {shared.reset}
        </button>
      )}
      {view.since && <SinceStatus since={view.since} language={view.language} onStop={onStopComparing} />}
      {updating && <span class="kr-muted">{shared.updating}</span>}
    </p>
  );
}
