import type { VNode } from "preact";
import { MainFigures } from "./MainFigures.js";
import { place } from "./marks.js";
import type { FigureView, LoadingView } from "./model.js";
import { usePage } from "./page-context.js";
import { shareTicks } from "./scale.js";

/** The axes in their final place, without marks: while the first reading goes on, or when none has succeeded. */
export function BareFigures({ loading }: { readonly loading: LoadingView | null }): VNode {
  const { words, language } = usePage();
  const labels = words.measures.automation;
  const bare = (label: string, caption: string): FigureView => ({
    label,
    caption,
    value: null,
    text: "",
    range: null,
    rangeText: "",
    saved: null,
    change: null,
  });
  return (
    <>
      <MainFigures
        figures={{
          mean: bare(labels.mean, labels.meanCaption),
          high: bare(labels.high, ""),
          rangeLabel: "",
          ticks: shareTicks(language),
          notes: [],
          whyNot20: "",
          reference: null,
        }}
      />
      {loading !== null && <Loading loading={loading} />}
    </>
  );
}

function Loading({ loading }: { readonly loading: LoadingView }): VNode {
  const { palette, words, controls, actions } = usePage();
  return (
    <div class="kr-loading">
      {loading.share === null ? (
        <controls.ProgressRing label={loading.text} />
      ) : (
        <div
          class="kr-loading-text"
          role="progressbar"
          aria-label={loading.text}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(loading.share * 100)}
        >
          <span>{loading.text}</span>
          <svg width="100%" height="2" aria-hidden="true">
            <rect width="100%" height="2" fill={palette.line} />
            <rect width={place(loading.share)} height="2" fill={palette.accent} />
          </svg>
        </div>
      )}
      {actions.cancel !== undefined && (
        <controls.Button onClick={actions.cancel}>{words.loading.cancel}</controls.Button>
      )}
    </div>
  );
}
