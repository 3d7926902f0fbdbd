import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import type { SinceView } from "./model.js";
import { sinceWords } from "./words.js";

interface SinceStatusProps {
  readonly since: SinceView;
  readonly language: Language;
  /** Without it the comparison cannot be ended. */
  readonly onStop?: (() => void) | undefined;
}

/** What the radar is compared with, how much is different, and the way back. */
export function SinceStatus({ since, language, onStop }: SinceStatusProps): VNode {
  const words = sinceWords(language);
  const { label, problem, changes } = since;
  const found = changes.length === 0 ? words.nothing : words.count(changes.length);
  return (
    <>
      <span>
        {words.heading(label)}: {(problem === "" || changes.length > 0) && found}
        {problem !== "" && <span class="kr-warning"> {problem}</span>}
      </span>
      {onStop && (
        <button type="button" class="kr-link" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </>
  );
}
