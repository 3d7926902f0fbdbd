import { words } from "@kommuneradar/charts";
import type { VNode } from "preact";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import { Button } from "./components.js";
import { pageWords } from "./words.js";

export interface StripProps {
  readonly status: Status;
  /** What is shown is the last good picture; else there has been none. */
  readonly isLastGood: boolean;
  readonly language: PageLanguage;
  /** Show the place the strip speaks of. */
  readonly onGoToLine: () => void;
}

/** The strip over the toolbar while the picture is not of the text as it stands. It covers; nothing below moves. */
export function Strip({ status, isLastGood, language, onGoToLine }: StripProps): VNode | null {
  if (status.kind !== "stale") return null;
  const { shared } = words(language);
  const { line } = status;
  return (
    <div class="kr-strip" data-state="stale" role="status">
      <span class="kr-strip-text">
        {isLastGood && <strong>{shared.showingLastValid} </strong>}
        {whereAndWhat(status, language)}
      </span>
      {line !== null && <Button onClick={onGoToLine}>{shared.goToLine}</Button>}
    </div>
  );
}

/** `Linje 12: …` */
export function whereAndWhat(
  { line, message }: Extract<Status, { kind: "stale" }>,
  language: PageLanguage,
): string {
  return line === null ? message : pageWords[language].atLine(line, message);
}
