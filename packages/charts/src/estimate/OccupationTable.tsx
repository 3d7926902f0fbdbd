import type { ComponentChildren, VNode } from "preact";
import { FigureTable } from "./FigureTable.js";
import type { OccupationRow, OccupationsView } from "./model.js";
import { OccupationRows } from "./OccupationRows.js";
import { OccupationTools } from "./OccupationTools.js";
import { usePage } from "./page-context.js";
import { type EstimatePageState, fewOccupations } from "./page-state.js";
import { SortHeader } from "./SortHeader.js";
import type { OccupationColumn } from "./sort.js";

interface OccupationTableProps {
  readonly occupations: OccupationsView;
  /** In the order they are shown. */
  readonly rows: readonly OccupationRow[];
  readonly all: number;
  readonly fitting: number;
  /** The order still is that of the sort; while it is frozen otherwise, nothing says who carries most. */
  readonly fits: boolean;
  readonly state: EstimatePageState;
  /** Absent on pages nobody can press. */
  readonly onState: ((state: EstimatePageState) => void) | undefined;
  readonly onSort: ((column: OccupationColumn) => void) | undefined;
  readonly onToggle: ((code: string) => void) | undefined;
  readonly sortAgain: ComponentChildren;
}

/** The occupations that carry most, or all of them, each with where its value comes from. */
export function OccupationTable(props: OccupationTableProps): VNode {
  const { occupations, rows, all, fitting, fits, state, onState, onSort, onToggle, sortAgain } = props;
  const { words, controls } = usePage();
  const labels = words.occupations;
  const { sort } = state.occupations;
  const count =
    state.allOccupations || !fits || sort.column !== "contribution" || !sort.descending
      ? labels.filtered(rows.length, all)
      : labels.carryMost(rows.length, all);
  const head = (column: OccupationColumn, name: string, title: string) => (
    <SortHeader column={column} sort={sort} onSort={onSort} class={name}>
      {title}
    </SortHeader>
  );
  return (
    <section class="kr-occupations">
      <div class="kr-section-head">
        <h2 id="kr-occupations">{labels.heading}</h2>
        <span class="kr-muted">{count}</span>
        {sortAgain}
      </div>
      {state.allOccupations && onState !== undefined && <OccupationTools state={state} onState={onState} />}
      {all > 0 && (
        <FigureTable labelledBy="kr-occupations">
          <thead>
            <tr>
              {head("code", "kr-code kr-wide", labels.code)}
              {head("title", "kr-word", labels.occupation)}
              {head("weight", "kr-number", occupations.unit)}
              {head("value", "kr-number kr-score", occupations.valueHeading)}
              {head("sources", "kr-number kr-wide", labels.sources)}
              {head("level", "kr-word kr-level kr-wide", labels.level)}
              {head("contribution", "kr-number kr-not-narrow", occupations.contributionHeading)}
            </tr>
          </thead>
          {rows.map((row) => (
            <OccupationRows
              key={row.code}
              row={row}
              isOpen={state.open.includes(row.code)}
              onToggle={onToggle}
            />
          ))}
        </FigureTable>
      )}
      {occupations.hiddenNote !== "" && <p class="kr-hidden-note">{occupations.hiddenNote}</p>}
      {fitting === 0 && all > 0 && <p class="kr-muted">{labels.noneFits(all)}</p>}
      {all > fewOccupations && onState !== undefined && (
        <p class="kr-more">
          <controls.Button
            onClick={() =>
              onState({ ...state, allOccupations: !state.allOccupations, search: "", wideOnly: false })
            }
          >
            {state.allOccupations ? labels.showFew(fewOccupations) : labels.showAll(all)}
          </controls.Button>
        </p>
      )}
    </section>
  );
}
