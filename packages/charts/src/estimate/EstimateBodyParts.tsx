import type { ComponentChildren, VNode } from "preact";
import { Composition } from "./Composition.js";
import { ExplanationSection } from "./explanation/ExplanationSection.js";
import { MainFigures } from "./MainFigures.js";
import type { EstimateView } from "./model.js";
import { OccupationTable } from "./OccupationTable.js";
import { usePage } from "./page-context.js";
import {
  type EstimatePageState,
  orderedSectors,
  shownOccupations,
  sortTable,
  toggleOccupation,
} from "./page-state.js";
import { RangeNote } from "./RangeNote.js";
import { SectorTable } from "./SectorTable.js";

/** So many stand higher than the few occupations beside them: the method then goes under these. */
const manySectors = 13;
/** So many leave half of the page empty beside them. */
const tallSectors = 24;

/** Figures, composition and the two tables, in the order of the state. */
export function EstimateBodyParts(props: {
  readonly view: EstimateView;
  readonly state: EstimatePageState;
  readonly onState: ((state: EstimatePageState) => void) | undefined;
  /** The method, which fills the room under the shorter table. */
  readonly settings: ComponentChildren;
}): VNode {
  const { view, state, onState } = props;
  const { words, controls, goTo } = usePage();
  const sectors = orderedSectors(state, view);
  const occupations = shownOccupations(state, view);
  const sortAgain = (fits: boolean) =>
    !fits &&
    onState !== undefined && (
      <span class="kr-sort-again">
        <controls.Button onClick={() => onState(sortTable(state, view, "again"))}>
          {words.sortAgain}
        </controls.Button>
      </span>
    );
  const classes = [
    "kr-columns",
    ...(view.sectors === null ? ["kr-one-column"] : []),
    ...(state.allOccupations ? ["kr-long-list"] : []),
    ...(sectors.rows.length > tallSectors
      ? ["kr-tall-sectors"]
      : sectors.rows.length > manySectors
        ? ["kr-many-sectors"]
        : []),
  ].join(" ");
  return (
    <>
      {view.figures !== null && <MainFigures figures={view.figures} />}
      {view.figures !== null && <RangeNote notes={view.figures.notes} whyNot20={view.figures.whyNot20} />}
      {view.composition !== null && <Composition composition={view.composition} />}
      {view.explanation !== null && goTo !== undefined && (
        <ExplanationSection view={view.explanation} goTo={goTo} isOlder={view.older.explanation} />
      )}
      <div class={classes}>
        {view.sectors !== null && (
          <SectorTable
            sectors={view.sectors}
            rows={sectors.rows}
            sort={state.sectors.sort}
            onSort={onState && ((column) => onState(sortTable(state, view, { sectors: column })))}
            sortAgain={sortAgain(sectors.fits)}
          />
        )}
        {view.occupations !== null && (
          <OccupationTable
            occupations={view.occupations}
            rows={occupations.rows}
            all={occupations.all}
            fitting={occupations.fitting}
            fits={occupations.fits}
            state={state}
            onState={onState}
            onSort={onState && ((column) => onState(sortTable(state, view, { occupations: column })))}
            onToggle={onState && ((code) => onState(toggleOccupation(state, code)))}
            sortAgain={sortAgain(occupations.fits)}
          />
        )}
        {props.settings}
      </div>
    </>
  );
}
