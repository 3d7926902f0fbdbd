import type { ComponentChildren, VNode } from "preact";
import { HiddenMark } from "./beside/HiddenMark.js";
import type { MeasureView, SectorRow, SectorsView } from "./model.js";
import { usePage } from "./page-context.js";
import { CoverageMini, SectorAxis, SectorBar } from "./SectorBar.js";
import { SectorLegend } from "./SectorLegend.js";
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

/** Sectors as table and chart in one. */
export function SectorTable({ sectors, rows, sort, onSort, sortAgain }: SectorTableProps): VNode {
  const { words } = usePage();
  const { sectors: labels } = words;
  const head = (column: SectorColumn, name: string, title: ComponentChildren) => (
    <SortHeader column={column} sort={sort} onSort={onSort} class={name}>
      {title}
    </SortHeader>
  );
  return (
    <section class="kr-sectors">
      <div class="kr-section-head">
        <h2 id="kr-sectors">{labels.heading}</h2>
        <SectorLegend hasRange={sectors.hasRange} hasSaved={rows.some(({ mean }) => mean.change !== null)} />
        {sortAgain}
      </div>
      <table class="kr-table" aria-labelledby="kr-sectors">
        <thead>
          <tr>
            {head("title", "kr-word", labels.sector)}
            {head("weight", "kr-number kr-wide", sectors.unit)}
            {head("automatable", "kr-number kr-wide", sectors.automatableHeading)}
            <th scope="col" class="kr-chart kr-wide">
              <span class="kr-hidden">{labels.chart(sectors.axis.from, sectors.axis.to)}</span>
              <SectorAxis axis={sectors.axis} />
            </th>
            {head("mean", "kr-number kr-measure", labels.meanHeading)}
            {head("high", "kr-number kr-measure", labels.highHeading)}
            {head("coverage", "kr-coverage kr-wide", labels.coverage)}
            {sectors.hasSaved && head("change", "kr-number kr-changes kr-wide", labels.change)}
          </tr>
        </thead>
        {rows.map((row) => (
          <SectorRows key={row.id} row={row} hasSaved={sectors.hasSaved} reason={sectors.hiddenNote} />
        ))}
      </table>
      {sectors.hiddenNote !== "" && <p class="kr-hidden-note">{sectors.hiddenNote}</p>}
    </section>
  );
}

/** A sector's row; on narrow pages its bar stands in a second one. */
function SectorRows(props: {
  readonly row: SectorRow;
  readonly hasSaved: boolean;
  /** Why a row has no figures. */
  readonly reason: string;
}): VNode {
  const { row, hasSaved } = props;
  const { words } = usePage();
  if (row.hidden) return <HiddenSector row={row} hasSaved={hasSaved} reason={props.reason} />;
  return (
    <tbody class={row.changed ? "kr-changed" : undefined}>
      <tr>
        <th scope="row" class="kr-word">
          <span class="kr-flagged">{row.title}</span>{" "}
          {row.lowCoverage && <span class="kr-flag">{words.sectors.lowCoverage}</span>}
          <span class="kr-meta kr-narrow">{row.meta}</span>
        </th>
        <td class="kr-number kr-wide">{row.weightText}</td>
        <td class="kr-number kr-wide">{row.automatableText}</td>
        <td class="kr-chart kr-wide">
          <SectorBar row={row} />
        </td>
        <MeasureCell measure={row.mean} />
        <MeasureCell measure={row.high} />
        <td class="kr-coverage kr-wide">
          <span>{row.coverageText}</span>
          <CoverageMini row={row} />
        </td>
        {hasSaved && (
          <td class="kr-number kr-changes kr-wide">
            <Changes row={row} />
          </td>
        )}
      </tr>
      <tr class="kr-second kr-narrow">
        <td colSpan={3}>
          <SectorBar row={row} />
        </td>
      </tr>
    </tbody>
  );
}

/** A sector whose figures are not shown: its name, and the word in place of the weight. */
function HiddenSector({ row, hasSaved, reason }: Parameters<typeof SectorRows>[0]): VNode {
  return (
    <tbody>
      <tr>
        <th scope="row" class="kr-word">
          {row.title}
        </th>
        <td class="kr-number kr-wide">
          <HiddenMark text={row.weightText} reason={reason} />
        </td>
        <td class="kr-wide" colSpan={hasSaved ? 6 : 5} />
        <td class="kr-number kr-narrow" colSpan={2}>
          <HiddenMark text={row.weightText} reason={reason} />
        </td>
      </tr>
    </tbody>
  );
}

function MeasureCell({ measure }: { readonly measure: MeasureView }): VNode {
  const { words } = usePage();
  if (measure.value === null) {
    return <td class="kr-number kr-measure kr-muted">{words.sectors.noValue}</td>;
  }
  return (
    <td class="kr-number kr-measure">
      <span class="kr-value">{measure.text}</span> <span class="kr-range">{measure.rangeText}</span>
      {measure.change !== null && <span class="kr-cell-change kr-narrow">{measure.change.text}</span>}
    </td>
  );
}

/** Changes of both measures, each named where it stands alone. */
function Changes({ row }: { readonly row: SectorRow }): VNode {
  const changes = [
    { name: "A", change: row.mean.change },
    { name: "B", change: row.high.change },
  ];
  return (
    <>
      {changes.map(
        ({ name, change }) =>
          change !== null && (
            <span key={name} class="kr-change">
              <span aria-hidden="true">{`${name} ${change.text}`}</span>
              <span class="kr-hidden">{`${name} ${change.spoken}`}</span>
            </span>
          ),
      )}
    </>
  );
}
