import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { BlipName, PointedName } from "./BlipNames.js";
import type { ChartPlan } from "./chart-plan.js";
import { num } from "./frame.js";
import { Mark } from "./Mark.js";
import { moveFrom } from "./move.js";
import { pointedAt } from "./pointed-at.js";
import { type PointerPlace, placeInPicture } from "./pointer.js";
import type { RadarChartActions } from "./RadarChart.js";
import type { RadarView, TechnologyView } from "./view.js";

interface BlipsProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly plan: ChartPlan;
  /** What is on a ring and passes the filter. */
  readonly technologies: readonly TechnologyView[];
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly actions: RadarChartActions | undefined;
}

interface KeyPress {
  readonly key: string;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

/** All marks with their names: one stop of the Tab key, arrow keys inside, Enter goes to the text. */
export function Blips({ view, palette, plan, technologies, selected, hovered, actions }: BlipsProps): VNode {
  const words = radarWords(view.language);
  const { frame } = plan;
  const ids = technologies.map(({ id }) => id);
  const stop = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  const pointed = technologies.find(({ id }) => id === hovered);
  const lit = litWith(pointed);
  const dimmed = ({ id }: TechnologyView) => (lit === undefined || lit.has(id) ? {} : { opacity: 0.4 });
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
  const markAt = (event: PointerPlace) => {
    const place = placeInPicture(event, frame.size);
    return pointedAt(plan, ids, place);
  };
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
  return (
    <g class={hovered === undefined ? undefined : "kr-pointing"} {...pointing}>
      {actions && (
        <circle cx={frame.centre} cy={frame.centre} r={num(500 * frame.scale)} fill="transparent" />
      )}
      <g
        role={actions ? "listbox" : "list"}
        aria-label={(actions ? words.chartLabel : words.pictureLabel)(view.title, technologies.length)}
        {...(actions && { onKeyDown })}
      >
        {technologies.map((technology) => {
          const mark = plan.marks.get(technology.id);
          if (mark === undefined) return null;
          const chosen = technology.id === selected;
          return (
            <g
              key={technology.id}
              data-id={technology.id}
              class="kr-blip"
              role={actions ? "option" : "listitem"}
              aria-label={technology.label}
              {...dimmed(technology)}
              {...(actions && { tabindex: technology.id === stop ? 0 : -1, "aria-selected": chosen })}
            >
              {!actions && <title>{technology.label}</title>}
              <Mark
                view={view}
                palette={palette}
                signs={technology}
                x={mark.x}
                y={mark.y}
                radius={mark.r}
                inward={(Math.atan2(frame.centre - mark.y, frame.centre - mark.x) * 180) / Math.PI}
              />
              {(chosen || technology === pointed) && (
                <circle
                  cx={num(mark.x)}
                  cy={num(mark.y)}
                  r={num(mark.r + 4)}
                  fill="none"
                  stroke={chosen ? palette.focus : palette.foreground}
                  stroke-width="2"
                />
              )}
            </g>
          );
        })}
      </g>
      <g aria-hidden="true">
        {technologies.map((technology) => (
          <g key={technology.id} {...dimmed(technology)}>
            <BlipName
              view={view}
              palette={palette}
              technology={technology}
              label={plan.labels.get(technology.id)}
            />
          </g>
        ))}
        {named && <PointedName palette={palette} technology={named} plan={plan} />}
      </g>
    </g>
  );
}

/** What stays at full strength while a technology is pointed at: itself and what it is related to. */
function litWith(technology: TechnologyView | undefined): ReadonlySet<string> | undefined {
  if (technology === undefined) return undefined;
  const related = [...technology.dependsOn, ...technology.relatesTo, ...technology.usedBy];
  return new Set([technology.id, ...related.map(({ id }) => id)]);
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
