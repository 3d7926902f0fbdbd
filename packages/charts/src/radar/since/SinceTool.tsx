import type { VNode } from "preact";
import type { RadarView } from "../view-model.js";
import { sinceWords } from "./words.js";

interface SinceToolProps {
  readonly view: Pick<RadarView, "since" | "language">;
  readonly onCompare: () => void;
}

/** Chooses what the radar is compared with. */
export function SinceTool({ view: { since, language }, onCompare }: SinceToolProps): VNode {
  const words = sinceWords(language);
  const title = since === null ? undefined : words.comparedWith(since.label);
  return (
    <button
      type="button"
      class="kr-tool kr-since-tool"
      aria-label={title}
      title={title}
      aria-haspopup="dialog"
      onClick={onCompare}
    >
      <span>{since === null ? words.compare : words.heading(since.label)}</span>
    </button>
  );
}
