import type { ComponentChildren, VNode } from "preact";
import { AxisHead } from "./axis.js";
import { FigureTable } from "./FigureTable.js";
import type { SectorRow, SectorsView } from "./model.js";
import { usePage } from "./page-context.js";
import { SectorLegend } from "./SectorLegend.js";
import { SectorRows } from "./SectorRows.js";
import { SortHeader } from "./SortHeader.js";
import type { SectorColumn, Sort } from "./sort.js";

interface SectorTableProps {
  readonly sectors: SectorsView;
  /** In the order they are shown. */
  readonly rows: readonly SectorRow[];
  readonly sort: Sort<SectorColumn>;
  readonly onSort: ((column: SectorColumn) => void) | undefined;
  /** Shown when the frozen order no longer fits. */
  readonly sortAgain: ComponentChildren;
}

/** A name that the usual column breaks within a word, or over more than two lines. */
function isLong(title: string): boolean {
  return title.length > 34 || title.split(/[\s-]/).some((word) => word.length > 17);
}

/** Characters of a weight that its usual column has room for: six digits, parted. */
const longestWeight = 7;

/** Sectors as table and chart in one. */
export function SectorTable({ sectors, rows, sort, onSort, sortAgain }: SectorTableProps): VNode {
  const { words } = usePage();
  const { sectors: labels } = words;
  const chart = sectors.hasHigh ? labels.chart : labels.chartMean;
  const head = (column: SectorColumn, name: string, title: ComponentChildren) => (
    <SortHeader column={column} sort={sort} onSort={onSort} class={name}>
      {title}
    </SortHeader>
  );
  const classes = [
    ...(sectors.hasSaved ? ["kr-since"] : []),
    ...(rows.some(({ title }) => isLong(title)) ? ["kr-long-names"] : []),
    ...(rows.some(({ weightText }) => weightText.length > longestWeight) ? ["kr-long-weights"] : []),
  ];
  return (
    <section class="kr-sectors">
      <div class="kr-section-head">
        <h2 id="kr-sectors">{labels.heading}</h2>
        <SectorLegend
          hasHigh={sectors.hasHigh}
          hasRange={sectors.hasRange}
          saved={
            !sectors.hasSaved
              ? "never"
              : rows.some(({ mean }) => mean.change !== null)
                ? "shown"
                : "kept-room"
          }
        />
        {sortAgain}
      </div>
      <FigureTable class={classes.join(" ")} labelledBy="kr-sectors">
        <thead>
          <tr>
            {head("title", "kr-word", labels.sector)}
            {head("weight", "kr-number kr-wide", sectors.unit)}
            {head("automatable", "kr-number kr-wide", sectors.automatableHeading)}
            <th scope="col" class="kr-chart kr-wide">
              <span class="kr-hidden">{chart(sectors.axis.from, sectors.axis.to)}</span>
              <AxisHead {...sectors.axis} />
            </th>
            {head("mean", "kr-number kr-measure", labels.meanHeading)}
            {sectors.hasHigh && head("high", "kr-number kr-measure", labels.highHeading)}
            {head("coverage", "kr-coverage kr-wide", labels.coverage)}
            {sectors.hasSaved &&
              head(
                "change",
                "kr-number kr-changes kr-wide",
                labels.change[sectors.changesArePoints ? "points" : "plain"],
              )}
          </tr>
        </thead>
        {rows.map((row) => (
          <SectorRows key={row.id} row={row} of={sectors} />
        ))}
      </FigureTable>
      {sectors.hiddenNote !== "" && <p class="kr-hidden-note">{sectors.hiddenNote}</p>}
    </section>
  );
}
