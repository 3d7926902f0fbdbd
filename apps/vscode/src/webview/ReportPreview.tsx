import { DrawnPicture, type Picture, ReportPage, type ReportPageProps } from "@kommuneradar/charts";
import type { VNode } from "preact";
import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type ReportChoice, reportChoice } from "../protocol/report-choice.js";
import type { ReportToWebview } from "../protocol/to-webview.js";
import { Button, Dropdown } from "./components.js";
import { restoreScroll, watchScroll } from "./keep-scroll.js";
import type { SavedReportPage } from "./report-state.js";
import { Strip } from "./Strip.js";
import { usePalette } from "./theme.js";
import { pageWords } from "./words.js";

export type ReportShown = Extract<ReportToWebview, { type: "picture" }>;

interface Props {
  readonly shown: ReportShown;
  /** What the page begins with. */
  readonly saved: SavedReportPage;
  readonly onKeep: (next: Partial<SavedReportPage>) => void;
  readonly onChoose: (choice: ReportChoice) => void;
  readonly onSave: () => void;
  readonly onRevealProblem: () => void;
}

const scrollPause = 200;

/** The report in its pane: with what it is of and *Save* over it, and with what the reader does to it kept. */
export function ReportPreview(props: Props): VNode {
  const { shown, saved, onKeep, onChoose, onSave, onRevealProblem } = props;
  const { status, language, picture, title } = shown;
  const words = pageWords[language].report;
  const palette = usePalette();
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(saved.closed));
  // Before it is painted: a page that is hidden or loaded anew at once has kept it by then.
  useLayoutEffect(() => onKeep({ closed: [...closed] }), [closed]);
  const onToggle = useCallback(
    (id: string, isOpen: boolean) =>
      setClosed((before) => {
        if (before.has(id) !== isOpen) return before;
        const next = new Set(before);
        if (isOpen) next.delete(id);
        else next.add(id);
        return next;
      }),
    [],
  );
  const hasPicture = picture !== null;
  useLayoutEffect(() => {
    if (!hasPicture) return undefined;
    restoreScroll(saved.scroll);
    return watchScroll((scroll) => onKeep({ scroll }), scrollPause);
  }, [hasPicture]);
  const fold = useMemo(() => ({ closed, onToggle }), [closed]);
  const draw = useCallback(
    (picture: Picture) => <DrawnPicture picture={picture} colours={[{ palette }]} />,
    [palette],
  );
  return (
    <div class={`kr-report kr-${palette.mode}`} data-state={status.kind} lang={language}>
      <Strip status={status} isLastGood={picture !== null} language={language} onGoToLine={onRevealProblem} />
      <header class="kr-report-tools">
        <Dropdown
          label={words.shows}
          value={picture?.choice ?? saved.choice ?? "report"}
          options={reportChoice.options
            .filter((id) => id !== "template" || picture?.hasTemplate === true)
            .map((id) => ({ id, title: words.choices[id] }))}
          onChange={(id) => onChoose(reportChoice.catch("report").parse(id))}
        />
        <Button onClick={onSave} disabled={picture === null}>
          {words.save}
        </Button>
      </header>
      {picture === null ? (
        <main>
          <h1>{title}</h1>
          <p>{status.kind === "stale" ? "" : pageWords[language].loading}</p>
        </main>
      ) : (
        <Page report={picture.report} draw={draw} fold={fold} />
      )}
    </div>
  );
}

/** Apart, so that a status or a message draws nothing of it. */
function Page({ report, draw, fold }: Required<ReportPageProps>): VNode {
  return useMemo(() => <ReportPage report={report} draw={draw} fold={fold} />, [report, draw, fold]);
}
