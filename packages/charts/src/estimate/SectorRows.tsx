import type { WalkPath } from "@kommuneradar/core";
import type { VNode } from "preact";
import { HiddenMark } from "./beside/HiddenMark.js";
import { ChangeMark } from "./ChangeMark.js";
import { ExplainButton } from "./explanation/ExplainButton.js";
import type { MeasureView, SectorRow, SectorsView } from "./model.js";
import { usePage } from "./page-context.js";
import { CoverageMini, SectorBar } from "./SectorBar.js";

/** A sector's row; on narrow pages its bar stands in a second one. */
export function SectorRows(props: { readonly row: SectorRow; readonly of: SectorsView }): VNode {
  const { row, of } = props;
  const { words } = usePage();
  if (row.hidden) return <HiddenSector row={row} of={of} />;
  const path: WalkPath = [{ kind: "group", key: { sector: row.id } }];
  const figures = of.hasHigh ? 2 : 1;
  return (
    <tbody class={row.changed ? "kr-changed" : undefined}>
      <tr>
        <th scope="row" class="kr-word">
          {row.title}
          <span class="kr-meta kr-narrow">{row.meta}</span>
        </th>
        <td class="kr-number kr-wide">{row.weightText}</td>
        <td class="kr-number kr-wide">{row.automatableText}</td>
        <td class="kr-chart kr-wide">
          <SectorBar row={row} />
        </td>
        <MeasureCell measure={row.mean} path={path} name={`${row.title}, A`} />
        {of.hasHigh && <MeasureCell measure={row.high} path={path} name={`${row.title}, B`} />}
        <td class="kr-coverage kr-wide">
          <span>{row.coverageText}</span>
          <span class="kr-coverage-low">
            {row.lowCoverage && <span class="kr-flag">{words.sectors.low}</span>}
            <CoverageMini row={row} />
          </span>
        </td>
        {of.hasSaved && (
          <td class="kr-number kr-changes kr-wide">
            <Changes row={row} bare={of.changesArePoints} />
          </td>
        )}
      </tr>
      <tr class="kr-second kr-narrow">
        <td colSpan={figures + (of.hasSaved ? 0 : 1)}>
          <SectorBar row={row} />
        </td>
        {of.hasSaved && (
          <td class="kr-number kr-changes">
            <Changes row={row} bare={false} />
          </td>
        )}
      </tr>
    </tbody>
  );
}

/** A sector whose figures are not shown: its name, and the word in place of the weight. */
function HiddenSector({ row, of }: Parameters<typeof SectorRows>[0]): VNode {
  const mark = <HiddenMark text={row.weightText} reason={of.hiddenNote} />;
  const figures = of.hasHigh ? 2 : 1;
  return (
    <tbody>
      <tr>
        <th scope="row" class="kr-word">
          {row.title}
        </th>
        <td class="kr-number kr-wide">{mark}</td>
        <td class="kr-wide" colSpan={figures + (of.hasSaved ? 4 : 3)} />
        <td class="kr-number kr-narrow" colSpan={figures}>
          {mark}
        </td>
      </tr>
    </tbody>
  );
}

function MeasureCell(props: {
  readonly measure: MeasureView;
  readonly path: WalkPath;
  readonly name: string;
}): VNode {
  const { measure, path, name } = props;
  const { words } = usePage();
  if (measure.value === null) {
    return <td class="kr-number kr-measure kr-muted">{words.sectors.noValue}</td>;
  }
  return (
    <td class="kr-number kr-measure">
      <span class="kr-value">
        <ExplainButton path={path} name={`${name}: ${measure.text}`}>
          {measure.text}
        </ExplainButton>
      </span>{" "}
      <span class="kr-range">{measure.rangeText}</span>
    </td>
  );
}

/** Changes of both measures, each named where it stands alone. */
function Changes({ row, bare }: { readonly row: SectorRow; readonly bare: boolean }): VNode {
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
              {`${name} `}
              <ChangeMark change={change} bare={bare} />
            </span>
          ),
      )}
    </>
  );
}
