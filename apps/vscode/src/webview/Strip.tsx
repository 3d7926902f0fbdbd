import { words } from "@kommuneradar/charts";
import type { ComponentChildren, VNode } from "preact";
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

/** The strip over the foot of the page while the picture is not of the text as it stands. It covers; nothing moves. */
export function Strip({ status, isLastGood, language, onGoToLine }: StripProps): VNode | null {
  if (status.kind === "current") return null;
  const { shared } = words(language);
  const { atLine, onSaveOnly } = pageWords[language];
  if (status.kind === "on-save-only") {
    const megabytes = Math.max(1, Math.round(status.bytes / 1_000_000));
    return <Cover kind={status.kind}>{onSaveOnly(megabytes)}</Cover>;
  }
  const { line, message } = status;
  return (
    <Cover
      kind={status.kind}
      button={line !== null && <Button onClick={onGoToLine}>{shared.goToLine}</Button>}
    >
      {isLastGood && <strong>{shared.showingLastValid} </strong>}
      {line === null ? message : atLine(line, message)}
    </Cover>
  );
}

interface CoverProps {
  readonly kind: Status["kind"];
  readonly button?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Cover({ kind, button, children }: CoverProps): VNode {
  return (
    <div class="kr-strip" data-state={kind} role="status">
      <svg width="16" height="16" aria-hidden="true">
        <path d="M8 2L14.5 13.5H1.5ZM8 6V10M8 11V12.2" />
      </svg>
      <span class="kr-strip-text">{children}</span>
      {button}
    </div>
  );
}
