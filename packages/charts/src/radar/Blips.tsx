import type { VNode } from "preact";
import { type RadarWords, radarWords } from "../text/radar.js";
import { Blip, RingedMark } from "./Blip.js";
import { BlipName, PointedName } from "./BlipNames.js";
import type { ChartPlan } from "./chart-plan.js";
import { num } from "./frame.js";
import type { Look } from "./look.js";
import { moveFrom } from "./move.js";
import { pointedAt } from "./pointed-at.js";
import { type PointerPlace, placeInPicture } from "./pointer.js";
import type { RadarChartActions } from "./RadarChart.js";
import { useMoves } from "./use-moves.js";
import type { RadarView, TechnologyView } from "./view.js";

interface BlipsProps {
  readonly view: RadarView;
  readonly look: Look;
  readonly plan: ChartPlan;
  /** What is on a ring and passes the filter. */
  readonly technologies: readonly TechnologyView[];
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Another picture of the page draws the same, and carries the ids. */
  readonly repeated: boolean;
  readonly actions: RadarChartActions | undefined;
}

interface KeyPress {
  readonly key: string;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

/** All marks with their names: one stop of the Tab key, arrow keys inside, Enter goes to the text. */
export function Blips({
  view,
  look,
  plan,
  technologies,
  selected,
  hovered,
  repeated,
  actions,
}: BlipsProps): VNode {
  const words = radarWords(view.language);
  const { frame } = plan;
  const moves = useMoves(plan);
  const ids = technologies.map(({ id }) => id);
  const stop = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  const pointed = technologies.find(({ id }) => id === hovered);
  const lit = litWith(pointed);
  const named = pointed ?? technologies.find(({ id }) => id === selected);
  const onKeyDown = (event: KeyPress) => {
    if (actions === undefined || stop === undefined) return;
    if (event.key === "Enter") actions.reveal(stop);
    else if (event.key === " ") actions.select(stop);
    else if (event.key === "Escape") actions.select(undefined);
    else {
      const next = moveFrom(view, technologies, stop, event.key);
      if (next === undefined) return;
      actions.select(next);
      focusBlip(event.currentTarget, next);
    }
    event.preventDefault();
  };
  const markAt = (event: PointerPlace) => pointedAt(plan, ids, placeInPicture(event, frame.size));
  const pointing = actions && {
    onPointerMove: (event: PointerPlace) => {
      const id = markAt(event);
      if (id !== hovered) actions.hover(id);
    },
    onPointerLeave: () => actions.hover(undefined),
    onClick: (event: PointerPlace) => actions.select(markAt(event)),
    onDblClick: (event: PointerPlace) => {
      const id = markAt(event);
      if (id !== undefined) actions.reveal(id);
    },
  };
  // One class for all, not one for each: of two thousand marks the browser dims the group.
  const dimmed = pointed === undefined ? "kr-marks" : "kr-marks kr-dimmed";
  return (
    <g class={pointed === undefined ? undefined : "kr-pointing"} {...pointing}>
      {actions && (
        <circle cx={frame.centre} cy={frame.centre} r={num(500 * frame.scale)} fill="transparent" />
      )}
      <g
        class={dimmed}
        role={actions ? "listbox" : "list"}
        aria-label={chartLabel(words, actions)(view.title, technologies.length)}
        {...(actions && { onKeyDown })}
      >
        {technologies.map((technology) => {
          const mark = plan.marks.get(technology.id);
          return mark === undefined ? null : (
            <Blip
              key={technology.id}
              look={look}
              technology={technology}
              x={mark.x}
              y={mark.y}
              r={mark.r}
              inward={mark.inward}
              tipShare={mark.tipShare}
              repeated={repeated}
              active={actions !== undefined}
              selected={technology.id === selected}
              stop={technology.id === stop}
              move={moves.get(technology.id)}
            />
          );
        })}
      </g>
      <g class={dimmed} aria-hidden="true">
        {technologies.map((technology) => {
          const label = plan.labels.get(technology.id);
          return label === undefined ? null : (
            <BlipName
              key={technology.id}
              look={look}
              ring={technology.ring}
              label={label}
              move={moves.get(technology.id)}
            />
          );
        })}
      </g>
      <g aria-hidden="true" pointer-events="none">
        {pointed && (
          <Lifted
            {...{ look, plan, selected }}
            technologies={technologies.filter(({ id }) => lit.has(id))}
            pointed={pointed.id}
          />
        )}
        {named && <PointedName palette={look.palette} technology={named} plan={plan} />}
      </g>
    </g>
  );
}

interface LiftedProps extends Pick<BlipsProps, "look" | "plan" | "technologies" | "selected"> {
  readonly pointed: string;
}

/** What is pointed at and what it is related to, once more, at full strength over the dimmed rest. */
function Lifted({ look, plan, technologies, selected, pointed }: LiftedProps): VNode {
  return (
    <g>
      {technologies.map((technology) => {
        const { id, ring } = technology;
        const [mark, label] = [plan.marks.get(id), plan.labels.get(id)];
        if (mark === undefined) return null;
        const { x, y, r, inward, tipShare } = mark;
        const place = { look, technology, x, y, r, inward, tipShare };
        return (
          <g key={id}>
            <RingedMark {...place} selected={id === selected} ringed={id === selected || id === pointed} />
            {label && <BlipName look={look} ring={ring} label={label} />}
          </g>
        );
      })}
    </g>
  );
}

const none: ReadonlySet<string> = new Set();

/** What stays at full strength while a technology is pointed at: itself and what it is related to. */
function litWith(technology: TechnologyView | undefined): ReadonlySet<string> {
  if (technology === undefined) return none;
  const related = [...technology.dependsOn, ...technology.relatesTo, ...technology.usedBy];
  return new Set([technology.id, ...related.map(({ id }) => id)]);
}

function chartLabel(words: RadarWords, actions: RadarChartActions | undefined) {
  if (actions === undefined) return words.pictureLabel;
  return actions.reveals === "text" ? words.chartLabel : words.chartLabelOfPage;
}

/** Moves the focus to another mark of the list that has it already. */
function focusBlip(list: unknown, id: string): void {
  const marks = (list as { readonly children?: ArrayLike<FocusableMark> }).children ?? [];
  for (const mark of Array.from(marks)) if (mark.getAttribute("data-id") === id) mark.focus();
}

interface FocusableMark {
  getAttribute(name: string): string | null;
  focus(): void;
}
