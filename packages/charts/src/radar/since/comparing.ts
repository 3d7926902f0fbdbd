import type { TimelineView } from "./timeline-view.js";

/** What a page can ask of whoever knows what the radar was. */
export interface Comparing {
  /** Lets the reader choose what the radar is compared with; absent where there is only one thing. */
  readonly onCompare?: () => void;
  readonly onStop?: () => void;
  /** Undefined while it is closed. */
  readonly timeline: TimelineView | undefined;
  readonly onTimeline: (open: boolean) => void;
  readonly onShowEdition: (id: string) => void;
}
