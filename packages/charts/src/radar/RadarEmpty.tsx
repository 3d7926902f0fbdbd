import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { RadarView } from "./view.js";

interface RadarEmptyProps {
  readonly view: RadarView;
  readonly onNewTechnology: (() => void) | undefined;
  readonly onOpenExample: (() => void) | undefined;
}

/** A radar without technologies: what to do next, over the bare rings. */
export function RadarEmpty({ view, onNewTechnology, onOpenExample }: RadarEmptyProps): VNode {
  const words = radarWords(view.language);
  return (
    <section class="kr-empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p class="kr-buttons">
        {onNewTechnology && (
          <button type="button" class="kr-button" onClick={onNewTechnology}>
            {words.newTechnology}
          </button>
        )}
        {onOpenExample && (
          <button type="button" class="kr-button" onClick={onOpenExample}>
            {words.openExample}
          </button>
        )}
      </p>
    </section>
  );
}
