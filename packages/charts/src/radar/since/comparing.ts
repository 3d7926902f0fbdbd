import type { TimelineView } from "./timeline-view.js";

/** What a page can ask of whoever knows what the radar was. */
export interface Comparing {
  /** Lets the reader choose what the radar is compared with; absent where there is only one thing. */
  readonly onCompare?: () => void;
  /** Compare with nothing; absent where that cannot be. */
  readonly onStop?: () => void;
  /** Undefined while it is closed. */
  readonly timeline: TimelineView | undefined;
  /** Open or close the line of editions. */
  readonly onTimeline: (open: boolean) => void;
  /** Show an edition, by the id of its `TimelineEdition`. */
  readonly onShowEdition: (id: string) => void;
}
