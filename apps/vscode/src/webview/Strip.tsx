import { words } from "@kommuneradar/charts";
import type { VNode } from "preact";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import { Button } from "./components.js";
import { pageWords } from "./words.js";

export interface StripProps {
  readonly status: Status;
  readonly language: PageLanguage;
  /** Show the place the strip speaks of. */
  readonly onGoToLine: () => void;
}

/** The strip over the toolbar while the picture is not of the text as it stands. It covers; nothing below moves. */
export function Strip({ status, language, onGoToLine }: StripProps): VNode | null {
  if (status.kind !== "stale") return null;
  const { shared } = words(language);
  const { line, message } = status;
  const where = line === null ? message : pageWords[language].atLine(line, message);
  return (
    <div class="kr-strip" data-state="stale" role="status">
      <span class="kr-strip-text">
        <strong>{shared.showingLastValid}</strong> {where}
      </span>
      {line !== null && <Button onClick={onGoToLine}>{shared.goToLine}</Button>}
    </div>
  );
}
