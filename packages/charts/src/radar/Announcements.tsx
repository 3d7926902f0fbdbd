import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useCalm } from "../use-calm.js";
import type { RadarPageState } from "./page-state.js";
import { filterCount } from "./status-text.js";
import type { RadarView } from "./view.js";
import { whatMoved } from "./what-moved.js";

/** What `Announcements` is given. */
export interface AnnouncementsProps {
  /** What is drawn: compared with the one before, it tells what stands elsewhere. */
  readonly view: RadarView;
  /** What the reader has chosen: how many that leaves is told. */
  readonly state: RadarPageState;
}

const pause = 2000;

/** What a screen reader is told without asking: what a filter leaves, and what stands elsewhere in a new picture. */
export function Announcements({ view, state }: AnnouncementsProps): VNode {
  const [text, setText] = useState("");
  const before = useRef(view);
  useEffect(() => {
    const moved = whatMoved(before.current, view);
    before.current = view;
    if (moved !== "") setText(moved);
  }, [view]);
  const count = filterCount(view, state);
  useEffect(() => setText(count), [count]);
  const said = useCalm(text, pause);
  return (
    <div class="kr-hidden" role="status">
      {said}
    </div>
  );
}
