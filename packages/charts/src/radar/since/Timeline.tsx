import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../Icon.js";
import { placeToShow, stillAsked } from "./asked-edition.js";
import type { TimelineView } from "./timeline-view.js";
import { sinceWords } from "./words.js";

interface TimelineProps {
  readonly timeline: TimelineView;
  readonly language: Language;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}

/** Goes through the editions, by pointer or by arrow keys; what is chosen is named at once, and drawn as soon as it can be. */
export function Timeline({ timeline, language, onShow, onClose }: TimelineProps): VNode {
  const { editions, note } = timeline;
  const words = sinceWords(language);
  const last = editions.length - 1;
  // The hand must not wait for the picture.
  const [asked, ask] = useState<string>();
  useEffect(() => ask((before) => stillAsked(timeline, before)), [timeline]);
  const here = placeToShow(timeline, asked);
  const label = editions[here]?.label ?? "";
  const go = (to: number) => {
    const edition = editions[to];
    if (edition === undefined || to === here) return;
    ask(edition.id);
    onShow(edition.id);
  };
  return (
    <div class="kr-timeline" role="group" aria-label={words.timeline}>
      {last > 0 && (
        <>
          <button
            type="button"
            class="kr-tool"
            aria-label={words.earlier}
            title={words.earlier}
            disabled={here === 0}
            onClick={() => go(here - 1)}
          >
            <Icon name="earlier" />
          </button>
          <input
            type="range"
            min="0"
            max={last}
            step="1"
            value={here}
            aria-label={words.edition}
            aria-valuetext={`${label}, ${words.place(here + 1, editions.length)}`}
            onInput={(event) => go(Number(event.currentTarget.value))}
          />
          <button
            type="button"
            class="kr-tool"
            aria-label={words.later}
            title={words.later}
            disabled={here === last}
            onClick={() => go(here + 1)}
          >
            <Icon name="later" />
          </button>
        </>
      )}
      <span class="kr-timeline-label">
        {label !== "" && <b>{label}</b>}
        {last > 0 && <span class="kr-muted"> {words.place(here + 1, editions.length)}</span>}
        {note !== "" && <span class="kr-muted"> {note}</span>}
      </span>
      <button
        type="button"
        class="kr-tool"
        aria-label={words.closeTimeline}
        title={words.closeTimeline}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
