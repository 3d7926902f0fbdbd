import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { Icon } from "../Icon.js";
import { sinceWords } from "./words.js";

interface TimelineToolProps {
  readonly language: Language;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Opens the timeline, and closes it. */
export function TimelineTool({ language, open, onOpen }: TimelineToolProps): VNode {
  const { timeline } = sinceWords(language);
  return (
    <button type="button" class="kr-tool" aria-pressed={open} onClick={() => onOpen(!open)}>
      <Icon name="timeline" />
      <span>{timeline}</span>
    </button>
  );
}
